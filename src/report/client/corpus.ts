import './corpus.css'
import { setUpTheme } from './theme.ts'

setUpTheme()
