import { lines, words } from '../../language/words.ts'
import { readActs, readCourtesy, readIdioms, readKinds, readNationalities } from '../../quotations/words/lists.ts'
import type { Pronoun, SpeechData, VerbForm } from '../../quotations/words/speech.ts'
import { byLastLetter } from '../../text/endings.ts'
import { roles } from './roles.ts'

// Verbs by the part that its forms share: say-s, declar-ed, repl-ied.
const say = words(`
  say said tell told rememb remember add announc answer argu assert assur aver boast brief caution clarif claim comment complain conced confess confid
  confirm contend counter declar den deni disclos elaborat emphasi emphasis emphasiz estimat exclaim explain express forecast guess hint
  inform insist joke jok maintain mention mus not observ opin plead pledg posit post predict proclaim promis quip quipp reassur recall
  reckon recount reflect reiterat remark remind repeat repl repli report respond retort reveal shout signal speculat stat stipulat stress
  suggest swear swore testif thunder tweet underlin underscor urg vow warn warrant whisper wrote writ acknowledg admit admitt allow allege alleg
  assess attest bragg brag conclud concurr concur conjectur convey deadpann dictat gush holler imply impl impli
  interject intimat jest mutter narrat note notif offer point protest quot relat relay rant rebut rebutt recommend sigh sneer snapp snap stress
  theoriz theoris volunteer wail wonder concede continu began begin
  grous contend contended charg indicat emphasise hypothesi hypothesize
`)

const tag = words(`
  ask believ call called think thought feel felt hop hope fear worr worri doubt suspect expect anticipat envision calculat project bet recogniz recognis order grumbl gripe complain describ dismiss dubb dub label labell brand term refer condemn critici criticiz criticis
  denounc praise prais thank laud tout slam hail welcom accus invit demand request agree agre encourag propos refus
  correct enthus laugh smil cr cri groan chuckl grinn yell scream went go apologi apologis apologiz advis advise vent mock decried
  attack admir blam laud hail rate referenc cit proclaim scold rebuk lambast chastis tout
  exhort characteriz characteris characterize liken deride derid ridicul caution found rul decid conclud learn chant text email phon blast bemoan lament decr decri tease sang sing shot christen bark beam splutter mutter
`)

// Those of them whose clause is reported too.
const opinions = words(`
  believ believe think thought feel felt hop hope fear worr worri doubt suspect expect agre agree
  anticipat envision calculat project reckon bet recogniz recognis want
  demand request propos order advis caution ruled complain grumbl gripe yell scream tout lament bemoan decr
`)

/** -, -s, -es, -ed, -d, -ing: said of a subject of any gender. */
const endings = new Map<string, VerbForm>([
  ['', { kind: 'finite' }],
  ['e', { kind: 'finite', plural: true }],
  ['y', { kind: 'finite', plural: true }],
  ['s', { kind: 'finite', plural: false }],
  ['es', { kind: 'finite', plural: false }],
  ['ies', { kind: 'finite', plural: false }],
  ['d', { kind: 'finite' }],
  ['ed', { kind: 'finite' }],
  ['ied', { kind: 'finite' }],
  ['ing', { kind: 'converb' }],
  ['ying', { kind: 'converb' }],
])

// is convinced that, remain hopeful that
const predicates = new Map<string, VerbForm>(
  [
    ...words(`
      confident convinced adamant hopeful optimistic certain sure skeptical sceptical doubtful unconvinced positive
      worried concerned afraid fearful alarmed
      angry outraged incensed frustrated disappointed upset dismayed proud pleased glad delighted
    `),
  ].map((word) => [word, { kind: 'finite', progressive: true }]),
)

const pronouns = new Map<string, Pronoun>([
  ['i', { gender: null, plural: false, self: true }],
  ['he', { gender: 'm', plural: false }],
  ['she', { gender: 'f', plural: false }],
  ['it', { gender: 'n', plural: false }],
  ['they', { gender: null, plural: true }],
  ['his', { gender: 'm', plural: false, possessive: true }],
  ['him', { gender: 'm', plural: false, possessive: true }],
  ['her', { gender: 'f', plural: false, possessive: true }],
  ['their', { gender: null, plural: true, possessive: true }],
  ['them', { gender: null, plural: true, possessive: true }],
])

/** English has no such sign. */
const NOTHING = /(?!)/u

/** What the quotation stage must know of English. */
export const speech: SpeechData = {
  say,
  tag,
  opinions,
  granting: words(''),
  endings,
  idioms: readIdioms(`
    out point # points out that
    clear made mak make # made clear they have no plans
    it put # as a memo put it
    concern express voic rais # expressed concern that it was late
    concerns express voic rais
    fear express voic
    fears express voic rais
    doubt express voic cast
    doubts express voic rais
    hope express voic
    confidence express voic
    belief express voic
    skepticism express voic
    frustration express voic
    disappointment express voic
    regret express voic
    surprise express voic
    alarm express voic
    case made mak make # made the case that it was late
    point made mak make
    argument made mak make
    claim made mak make
    claims made mak make
    promise made mak make
    doubt ha has had have # has no doubt that
    back shot fir hit # shot back that
  `),
  notVerbs: new Set([
    ...words(`note notes notice noticed not nots noting statement state states post posts point report reports comment comments claim claims
    suggestion offer offers signal signals brief repeal general press pres quote quotes estimate estimates forecast forecasts hint reflect
    impl allege implies writing den deny term terms brand brands label labels request requests demand demands invite fear fears hope hopes
    doubt doubts feel project projects bet bets order orders grumble gripe gripes mus mused relat related relates relating snap boast guess mention feels go goes going went continue continues begin begins pledge pledges promise attacks emails emphasis volunteer volunteers remark remarks protests signals charge charges rate rates
    correct promises joke jokes email text phone answer answers proposal proposed refused posit positing warrant warranted warrants according
    city cities phony thoughts reference references rule rules smile denis haile hypothesis tweet tweets thanks`),
    'think tank',
    'think tanks',
    'pledged delegates',
  ]),
  predicates,
  copulas: words(
    "is are was were be been being 's he's she's they're we're remain remains remained feel feels felt seem seems seemed",
  ),
  document: words('reads'),
  findings: words(
    'show shows showed found finds indicate indicates indicated suggest suggests suggested reveal reveals revealed read showing discovered',
  ),
  surveys: words(`
    poll polls survey surveys study studies report reports records research document documents footage
    video emails filings slide chart review analysis audit article letter memo complaint lawsuit indictment petition
    editorial transcript polling inquiry investigation probe researchers scientists investigators auditors
  `),
  agentive: words('by from on in to at'),
  companies: words('inc corp corporation co ltd plc llc llp ag nv gmbh'),
  parties: words(
    'investor owner co-owner operator maker manufacturer retailer lender insurer developer publisher supplier organizer organiser sponsor employer landlord builder buyer seller shareholder provider contractor rival host',
  ),
  institutions: words(
    'court government parliament administration council ministry hospital embassy university museum school',
  ),
  embedding: words('how why what where'),
  writings: words(
    'poll records data figures statistics results research document documents footage video slide chart statement letter report tweet post release interview speech memo email e-mail message testimony remarks op-ed study survey claim allegation assertion announcement warning suggestion prediction insistence argument promise pledge vow accusation contention complaint comment acknowledgment admission belief view opinion theory hope fear concern conviction reasoning conclusion',
  ),
  evidence: words(''),
  quoting: words(''),
  naming: words('call called dubb dub label brand describ brand christen'),
  nobody: new Set(
    lines(`
    nobody
    none
    no one
  `),
  ),
  negations: words(
    "to be been being is was not never n't didn't doesn't don't hasn't haven't won't wouldn't isn't wasn't aren't weren't cannot can't couldn't",
  ),
  denials: words('no from'),
  passive: words('by'),
  cases: false,
  complementisers: words('that whether'),
  links: words(
    `me us him her them reporters journalists and again later also on in monday tuesday wednesday thursday friday saturday sunday`,
  ),
  linking: words(''),
  bareClause: true,
  clausal: words('said says say saying argues argued insists insisted believes believe hopes'),
  nominal: words(`
    allow urge urg express offer begin began continu continue counter recommend protest post point relat brief comment forecast remark recount
    reflect elaborat dictat narrat rant rebut wonder plead snap call quote quot appeal
    demand request propos order advis caution ruled tout lament bemoan decr
  `),
  conditions: words('if although though while unless'),
  approximate: new Set(
    lines(`
    about
    around
    over
    under
    nearly
    at least
    at most
    up to
    as many as
  `),
  ),
  infinitive: words('to'),
  resuming: words(
    'continue continues continued continuing on appeared appears seemed seems quick like liked pains keen',
  ), // went on to say
  acts: readActs(`
    [to | promis vow pledg swear swore offer agre refus threaten claim propos demand ask
    them [to | urg ask tell told order instruct advis warn caution implor begg exhort command entreat beseech encourag invit remind counsel press challeng dar direct request
    on them [to | call
    to them [to | appeal
    with them [to | plead
    for [-ing | call
    for someone [to | call plead appeal
    [-ing | den deni admit admitt suggest recommend propos acknowledg advocat report recall recount describ support oppos favor
    to [-ing | admit admitt confess
    against [-ing | warn caution advis
    them against [-ing | warn caution advis
    for [-ing | apologi apologis apologiz
    [them of -ing | accus
    [them for -ing | critici criticis criticiz blam prais condemn thank commend fault chid scold rebuk denounc blast slam attack mock lambast castigat chastis laud applaud ridicul lambaste
    [them on -ing | congratulat
    [whether | ask question wonder
    them [whether | ask
    to know [how | want
    to know [whether | want
    [them to | want expect
    [them a | call brand label declar dubb dub
    [them as | describ dismiss denounc label brand characteriz ridicul condemn deride derid decr hail prais portray paint depict reject defend
    to [them as | refer referr
    [how | explain describ discuss
    them [how | ask tell told question
    for [it | call plead advocat appeal argu press push lobb lobbi
    against [it | warn caution argu
    [it | demand promis pledg vow propos recommend predict
    of [it | warn
    about [it | warn
    [them of it | accus
    [them for it | critici criticis criticiz blam prais condemn thank commend fault denounc blast slam lambast applaud
    [them with -ing | charg
    [them with it | charg
    [them to it | liken compar
  `),
  irregular: words('told swore'),
  actNouns: words('promise pledge vow threat refusal offer call plea request demand order appeal'),
  purposes: words(`
    plan chance attempt effort decision right way ability bid desire need time move deal bill law opportunity reason power permission
    anonymity willingness readiness intention struggle fight failure campaign ambition money funds authority pressure
    promise pledge vow threat refusal offer call plea request demand order appeal process investigation inquiry vote proposal proposals
  `),
  whereabouts: words('of in from at on'),
  objects: words('it you'),
  objectRelatives: words('what which whom'),
  notGerunds: words(`
    nothing something anything everything during morning evening king spring string wedding wrongdoing meeting hearing building funding
    training spending housing sweeping existing remaining growing rising ongoing
  `),
  questions: words('whether if who which'),
  tensed: words('is are was were has had would could should may might must can will did does'),
  helpers: words('is are was were be been being got would could should may might must can will'),
  answers: words('nothing something anything little yes no so hello goodbye thanks'),
  addressing: words(`
    told tell tells telling inform informs informed informing assure assures assured assuring remind reminds reminded reminding warn warns
    warned warning promise promises promised promising advise advises advised advising notify notified notifies caution cautions cautioned
    reassured reassure reassures reassuring convinced
  `),
  auxiliaries: words(`
    is are was were be been will would has have had can could should may might must did does do isn't aren't wasn't weren't won't
    wouldn't hasn't haven't hadn't can't cannot couldn't shouldn't didn't doesn't don't he she they we it there i you
    he's she's it's they're we're i'm he'd she'd they'd we'd i'd i've we've they've he'll she'll they'll we'll i'll it'll that's there's
    went fell rose lost won left took made came got saw gave found kept held led ran began broke became brought built bought cost cut
    drew drove felt fought grew heard hit knew let meant met paid put read sent set shot spent stood struck taught thought threw woke
    shut beat blew caught chose dealt drank ate fed fled flew forgot froze hid hung laid overcame overtook rode sank sang sat sold slept
    sought stole swept swore tore understood upheld withdrew withheld undertook shook shrank sprang crept
    wore needs wants says goes makes takes means shows works looks seems remain remains remained plans expects continue continues
  `),
  verbal: words('is are was were be been would will had has have could should did remain remains remained'),
  shapes: {
    adjective: NOTHING,
    agent: /.{2}(?:er|or|ist|ian|man|woman|eer)$/u, // controller, pianist
    plural: /s$/u, // analysts
    pluralDative: NOTHING,
    pluralSubject: NOTHING,
    pluralOblique: /(?!)/u,
    feminine: NOTHING,
    neuter: NOTHING,
    adverb: /^(?!(?:ally|assembly|bully|family|rally|reply|supply)$).{2,}ly$/u, // openly, but: an ally
    epithet: /^(?:(\d{1,3})-year-old|\p{L}+(?:an|ard|eli|aqi|ani)|briton|croat|dane|finn|pole|serb|swede|turk)$/u,
    manner: NOTHING,
    finite: /.{3}ed$/u, // wanted, asked
    infinitive: NOTHING,
    gerund: /[aeiouy]\p{L}{0,9}ing$/u, // promising; not: bring, spring
    inserted: NOTHING,
    certain: NOTHING,
    predicative: NOTHING,
    past: { m: NOTHING, f: NOTHING, n: NOTHING, plural: NOTHING },
    pastBesideName: { m: NOTHING, f: NOTHING },
  },
  joining: words(''),
  conjoining: words('and'),
  genitive: words('of'),
  before: 1,
  after: 0.5,
  sources: lines(`
    according to
    in the words of
    in the view of
    in the opinion of
    as per
  `),
  asWords: words('as'),
  anaphora: [],
  author: words(``),
  templates: [],
  ascriptions: lines(`
    these are the words of
    these were the words of
    those are the words of
    those were the words of
  `),
  evident: words(''),
  cataphora: words(''),
  sourceLabels: words(''),
  references: [],
  topics: words('on about'),
  interviewers: words('q question interviewer reporter correspondent host moderator'),
  first: words("i me my mine i'm i've i'd i'll we us our ours we're we've we'd we'll"),
  second: words("you your yours yourself you're you've you'd you'll"),
  pronouns,
  prepositions: words(`
    including of in on at by to from with for about against over under into during after before since between among through toward towards amid
    despite without within near outside inside upon via per behind beyond across around as like than off
  `),
  attaching: words('of for'),
  whence: words('of for from behind who close familiar briefed'),
  notWhence: words(''),
  quantifiers: words(
    'one another someone somebody others two three four five six seven eight nine ten some many most both several',
  ),
  shares: words(''),
  quantities: words(''),
  platforms: words(''),
  therein: words(''),
  inside: words(''),
  latter: new Map(),
  there: words(''),
  conjunctions: words('and but or nor so yet while when because if although though whereas'),
  subordinating: words('when while as because since although though if unless once after before until'),
  exemplifying: words('such'),
  relatives: words('who which that where whose whom what'),
  roles: roles.nouns,
  origins: words(''), // the nationalities are epithets
  called: words(''),
  kinds: readKinds(`
    company firm
    firm company
    corporation company firm
    airline company carrier firm
    carrier company airline
    bank company lender
    lender company bank
    publisher company
    group company organization organisation
    cooperative company group
    co-operative company group
    organization group
    organisation group
    party organization
    union organization
    association organization group
    charity organization organisation group
    foundation organization
    trust charity organization
    rescue charity
    newspaper paper outlet publication
    paper newspaper outlet publication
    magazine outlet publication
    network outlet channel broadcaster
    channel outlet network broadcaster
    broadcaster outlet network channel
    website outlet site
    outlet
    agency
    campaign
    team club
    club team
    ministry department
    department agency
    office agency
    bureau agency
    service agency
    watchdog agency
    regulator agency watchdog
    committee panel
    commission panel agency
    council
    board panel
    court
    government
    parliament
    administration government
    university college institution
    college institution
    institute institution
    hospital
    embassy
    airport
    school
    museum
    theater
    theatre
    zoo
    library
  `),
  mediaNouns: words('outlet'),
  outlets: new Set(
    lines(`
      reuters
      associated press
      ap
      afp
      bbc
      cnn
      nbc
      abc
      cbs
      msnbc
      bloomberg
      politico
      fox news
      guardian
      new york times
      washington post
      wall street journal
      financial times
      usa today
      los angeles times
      breitbart news
    `),
  ),
  crowds: words(`
    authorities prosecutors researchers officials investigators experts critics supporters sources people media press voters opponents analysts
    members friends allies colleagues relatives volunteers voters lawyers employees workers
    scientists residents neighbours neighbors witnesses police family parents couple protesters demonstrators campaigners activists advocates
  `),
  voices: words('spokespeople representatives'),
  nominalEndings: byLastLetter(["'s", 's']),
  alternations: [],
  spellings: [],
  nationalities: readNationalities(`
    ukrainian ukrain kyiv kiev
    american us u.s america united
    russian russia moscow kremlin
    british britain uk u.k england
    german german berlin
    french france paris
    polish poland warsaw
    italian ital rome
    spanish spain madrid
    turkish turk ankara
    chinese china beijing
    japanese japan tokyo
    israeli israel
    canadian canad ottawa
    mexican mexic
    irish ireland dublin
    scottish scot
    welsh wales
    indian india delhi
    pakistani pakistan
    australian australia canberra
    european eu europe brussels
    austrian austria vienna
    belgian belgi brussels
    dutch netherlands hague
    dutchman netherlands dutch
    dutchwoman netherlands dutch
    danish denmark copenhagen
    dane denmark danish
    swedish swed stockholm
    swede sweden swedish
    norwegian norw oslo
    finnish finland helsinki
    finn finland finnish
    swiss switzerland swiss
    portuguese portug lisbon
    greek gree athens
    czech czech prague
    slovak slovak bratislava
    slovenian sloven ljubljana
    hungarian hungar budapest
    romanian romania bucharest
    bulgarian bulgaria sofia
    serbian serb belgrade
    serb serb belgrade
    croatian croat zagreb
    croat croat zagreb
    albanian albania tirana
    estonian estonia tallinn
    latvian latvia riga
    lithuanian lithuania vilnius
    belarusian belarus minsk
    moldovan moldova chisinau
    georgian georgia tbilisi
    armenian armenia yerevan
    azerbaijani azerbaijan baku
    iranian iran tehran
    iraqi iraq baghdad
    syrian syria damascus
    lebanese leban beirut
    egyptian egypt cairo
    moroccan morocc rabat
    algerian algeria algiers
    nigerian nigeria abuja
    kenyan kenya nairobi
    ethiopian ethiopia addis
    ghanaian ghana accra
    brazilian brazil bras
    argentinian argentin buenos
    chilean chile santiago
    colombian colombia bogot
    venezuelan venezuela caracas
    cuban cuba havana
    korean korea seoul
    indonesian indonesia jakarta
    malaysian malaysia kuala
    afghan afghan kabul
    spaniard spain spanish
    frenchman franc french
    frenchwoman franc french
    englishman england english
    englishwoman england english
    irishman ireland irish
    scotsman scot
    welshman wales welsh
    briton britain british uk
    pole poland polish
    turk turk ankara
  `),
  labels: words(`
    called named titled entitled dubbed nicknamed song album film movie book novel show series magazine play painting term word phrase slogan
    hashtag headline title exhibition operation codenamed
  `),
  terms: words('called named titled entitled dubbed nicknamed term word phrase slogan hashtag so-called'),
  courtesy: readCourtesy(`
    m mr sir lord fr count baron viscount earl prince king monsieur herr signor señor
    f mrs ms miss dame lady madam countess baroness viscountess duchess princess queen madame frau signora señora
    - mx dr prof rt hon rev sr cllr sen rep gov gen col maj capt lt sgt cpl det insp supt pc engr
  `),
  credits: words(
    'by photographs photograph photos photo pictures picture reporting editing writing words text illustration illustrations',
  ),
  pointers: words('more read see watch listen review related picture pictures photo video next previously'),
  signs: words(
    'sign card banner placard plaque label sticker poster t-shirt brochure billboard inscription noticeboard',
  ),
  indefinite: words('a an one another some two three several many'),
  determiners: words('the a an this that these those his her their its another one'),
  adverbs: words(`
    later earlier also then now today yesterday again once previously recently however meanwhile still already just only never always
    monday tuesday wednesday thursday friday saturday sunday
    january february april june july august september october november december
    ever after here there so thus instead perhaps maybe soon afterwards eventually finally first last next
    even together day days week weeks month months year years morning afternoon evening night time
  `),
  former: words('former ex'),
  unspoken: /^refus(?:e|es|ed|ing) (?:comment|elaborate|answer|respond|reply|speak|talk)$/u,
  nameless: new Set(
    lines(`
    anonymity
    anonymous
    anonymously
    be named
    be identified
  `),
  ),
  asked: words('asked questioned pressed'),
  headings: words(''),
  anonymous: words(''),
  headless: /^(?:old|latter|\d{1,3}-year-old)$/u,
  singleQuotes: true,
}
