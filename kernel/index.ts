export { decode } from './decode'
export { mentionProbability, sumUp } from './lattice'
export { giveUp, measureMargins } from './margins'
export {
  afterBeginning,
  afterInside,
  backward,
  bagRows,
  beforeEnd,
  beforeInside,
  beginningFactors,
  bonuses,
  clear,
  enders,
  exponentials,
  features,
  giveBack,
  insideFactors,
  leads,
  leaving,
  links,
  onward,
  openings,
  padding,
  records,
  setUp,
  starters,
  starts,
  sumsWidth,
  take,
  wordRows,
} from './memory'
export { addFeatures, addRow, addRows, addWords } from './sums'
