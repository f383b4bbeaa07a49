import './article.css'
import { setUpCopying } from './copying.ts'
import { setUpPlaces } from './places.ts'
import { setUpSearch } from './search.ts'
import { setUpStepper } from './stepper.ts'
import { setUpTheme } from './theme.ts'
import { setUpTips } from './tips.ts'
import { setUpToggles } from './toggles.ts'

setUpTheme()
setUpToggles()
setUpTips()
setUpStepper()
setUpSearch()
setUpCopying()
setUpPlaces()
