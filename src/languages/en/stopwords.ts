import { words } from '../../language/words.ts'
import type { StopwordData } from '../../summary/words.ts'

export const stopwords: StopwordData = {
  stemmer: 'porter_stemmer',
  words: words(`
    a about above across after afterwards again against ago all almost alone along already also although always am amid among an and another any anybody anyone anything anywhere apart are aren't around as aside at away
    back be became because become becomes been before behind being below beside besides best better between beyond big both but by
    came can can't cannot come comes coming could couldn't despite did didn't do does doesn't doing don't done down due during each either else enough especially etc even ever every everybody everyone everything everywhere except
    far few for former from further gave get gets getting give given gives go goes going gone good got great had hadn't half happen happened has hasn't have haven't having he her here hers herself high him himself his how however
    i if in indeed inside instead into is isn't it its itself just keep kept know known knows large last late later latter least led left less let like likely little ll long look looking lot lots low
    made main mainly make makes making many may maybe me mean means meanwhile might mine mere more moreover most mostly much must my myself
    near nearly need needs neither never nevertheless new next no nobody none nor not nothing now nowhere of off often old on once one ones only onto open or other others otherwise ought our ours ourselves out outside over overall own
    part particular past per perhaps place possible put quite rather re re-elect really recent right s same saw say see seem seemed seems seen several shall she should shouldn't show showed shown shows since small so some somebody someone something sometimes somewhere soon still such sure
    t take taken takes taking than that the their theirs them themselves then there therefore these they thing things think this those though through throughout thus till to together too took toward towards turn turned under unless unlike until up upon us use used using usual
    ve versus very via want wanted wants was wasn't way ways we well went were weren't what whatever when where whereas whether which while who whoever whole whom whose why will with within without won't would wouldn't yes yet you your yours yourself
    # said, according to
    say says said saying tell tells told telling according add added adds ask asked asks call called calls claim claimed claims comment commented explain explained insisted insist note noted notes report reported reporting reports speak speaking spoke state stated statement statements suggest suggested talk talking told warn warned word words write writes written wrote announced announce argued believe believes believed continued described expressed revealed thought
    # yesterday, two years
    today yesterday tomorrow tonight day days week weeks month months year years hour hours minute minutes time times morning afternoon evening night decade decades century moment period
    january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec
    zero two three four five six seven eight nine ten dozen hundred thousand million billion first second third percent cent number numbers amount
    # a kind of case
    mr mrs ms dr sir case cases fact facts kind sort point example end side similar start started begin began beginning bit lack different important clear able
    people person man men woman women someone photo video read copyright
    # expected, ordered
    expect expected help helped hold held order find found work working worked move moved set run face faced follow followed following include included includes including leave leaving remain remains remained return returned bring brought pay paid meet met try tried trying plan planned
  `),
  // allegedly, reported; but a family, a supply
  verbs: /(?:[a-z]{3}(?<!fami|assemb|supp|monopo|anoma|butterf)ly|[a-df-z]ed)$/u,
  // dangerous, successful, presidential, inviting; but a meeting, a building
  modifiers:
    /(?:ous|ful|less|[ai]ble|ical|onal|[tc]ial|eral)$|(?<=[a-z]{4})(?<!meet|hear|build|fund|train|hous|spend|shoot|bomb|brief|paint|wedd|earn|farm)ing$/u,
}
