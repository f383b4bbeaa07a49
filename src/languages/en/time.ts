import { lines } from '../../language/words.ts'
import type { TimeData } from '../../values/senses.ts'

export const time: TimeData = {
  monthFirst: true,
  past: /(?:.{2}ed|^(?:was|were|had|said|told|rose|fell|took|won|lost|began|made|came|went|met|held|left|saw|got|sent))$/u,
  words: lines(`
  month 1: january jan
  month 2: february feb
  month 3: march mar
  month 4: april apr
  month 5: may
  month 6: june jun
  month 7: july jul
  month 8: august aug
  month 9: september sept sep
  month 10: october oct
  month 11: november nov
  month 12: december dec
  weekday 1: monday mondays mon
  weekday 2: tuesday tuesdays tue tues
  weekday 3: wednesday wednesdays wed
  weekday 4: thursday thursdays thu thur thurs
  weekday 5: friday fridays fri
  weekday 6: saturday saturdays sat
  weekday 7: sunday sundays sun
  many: mondays tuesdays wednesdays thursdays fridays saturdays sundays # open on Mondays: no date
  capital: may march mar mon wed sat sun fri # a month or a day only with a capital letter
  season 0: spring summer autumn fall winter # which months depends on the hemisphere
  unit Y: year years yr yrs
  unit M: month months
  unit W: week weeks wk wks
  unit 2W: fortnight fortnights
  unit D: day days
  unit TH: hour hours hr hrs
  unit TM: minute minutes min mins
  unit TS: second seconds sec secs
  unit 10Y: decade decades
  unit 100Y: century centuries
  unit 3M: quarter
  lone: year month week fortnight day hour minute second decade century quarter
  weekend: weekend
  day -1: yesterday
  day 0: today tonight
  day 1: tomorrow
  shift -1: last
  shift 0: this current
  shift 1: next
  stretch: last past next first coming previous # the last five years
  edge: mid early late # mid-June
  ago: ago earlier
  from: from between
  between: between # between 5 and 7 million
  of: of the
  phase: morning afternoon evening night # last night
  clock AM: am a.m a.m.
  clock PM: pm p.m p.m.
  zone: gmt utc et est edt ct cst cdt mt mst mdt pt pst pdt bst cet cest eet eest ist jst
  midday: noon midday
  midnight: midnight
  lasting Y: year
  lasting M: month
  lasting W: week
  lasting D: day
  lasting TH: hour
  lasting TM: minute
  ahead: be will shall would going due expected scheduled planned plans plan until till 'll opens begins starts leaves meets arrives travels visits faces plays returns hosts may
`),
}
