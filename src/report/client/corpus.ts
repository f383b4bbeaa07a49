import './corpus.css'
import type { Corpus } from '../../corpus/types.ts'
import { bindForm } from './corpus/form.ts'
import { setUpMatrix } from './corpus/matrix.ts'
import { setUpRanking } from './corpus/ranking.ts'
import { startState } from './corpus/state.ts'
import { setUpTable } from './corpus/table.ts'
import { setUpTimeline } from './corpus/timeline.ts'
import { readData } from './data.ts'
import { setUpTheme } from './theme.ts'

setUpTheme()

const state = startState(readData<Corpus>())
bindForm(state)
setUpTimeline(state)
setUpRanking(state)
setUpMatrix(state)
setUpTable(state)
state.change({})
