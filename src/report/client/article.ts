import './article.css'
import { setUpTheme } from './theme.ts'

setUpTheme()
