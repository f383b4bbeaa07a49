import type { RoleData } from '../../entities/roles/heads.ts'
import { words } from '../../language/words.ts'
import { readRoles } from '../../quotations/words/lists.ts'

// Nouns for people: gender (m, f, - for either), the noun, the wider nouns that may stand for it.
const nouns = readRoles(`
  -  president      leader politician commander
  -  president-elect president leader
  -  vice-president politician
  -  premier        leader politician minister
  -  chancellor     leader politician
  -  minister       politician official
  -  secretary      official minister
  -  senator        lawmaker politician legislator
  m  congressman    lawmaker politician representative legislator
  f  congresswoman  lawmaker politician representative legislator
  -  representative lawmaker politician legislator
  -  lawmaker       politician
  -  legislator     politician lawmaker
  -  governor       official politician leader
  -  mayor          official politician leader
  -  councillor     politician official
  m  councilman     politician official
  f  councilwoman   politician official
  -  mp             politician lawmaker
  -  speaker        politician leader
  -  ambassador     diplomat official
  -  envoy          diplomat official
  -  diplomat       official
  -  commissioner   official
  -  candidate      politician
  -  nominee        candidate politician
  -  frontrunner    candidate politician
  -  contender      candidate politician
  -  democrat       politician candidate
  -  republican     politician candidate
  -  politician     -
  -  official       -
  -  leader         -
  -  chief          leader boss official
  -  head           leader chief boss
  -  boss           chief
  m  chairman       leader chief
  f  chairwoman     leader chief
  -  chair          leader chief
  -  director       leader chief head
  -  executive      boss chief
  -  ceo            executive boss chief
  -  founder        entrepreneur
  -  co-founder     founder entrepreneur
  -  owner          businessman
  m  businessman    tycoon mogul billionaire
  f  businesswoman  -
  -  billionaire    businessman tycoon mogul
  -  mogul          businessman
  -  manager        boss coach
  -  coach          manager
  -  player         -
  -  captain        player
  -  striker        player
  -  goalkeeper     player
  m  spokesman      spokesperson
  f  spokeswoman    spokesperson
  -  spokesperson   -
  -  adviser        aide official
  -  advisor        aide official
  -  aide           adviser official
  -  strategist     adviser aide
  -  pollster       analyst
  -  analyst        expert
  -  expert         -
  -  economist      analyst expert
  -  professor      academic scientist expert scholar
  -  scientist      researcher expert
  -  researcher     scientist expert
  -  historian      academic expert
  -  lecturer       academic
  -  scholar        academic
  -  doctor         physician medic
  -  physician      doctor
  -  surgeon        doctor
  -  nurse          -
  -  teacher        -
  -  headteacher    teacher
  -  principal      teacher
  -  lawyer         attorney solicitor
  -  attorney       lawyer prosecutor
  -  prosecutor     lawyer official
  -  judge          justice
  -  justice        judge
  -  sheriff        officer
  -  detective      officer
  -  officer        -
  -  inspector      officer
  -  constable      officer
  -  sergeant       officer
  -  superintendent officer
  -  commander      officer
  -  general        officer commander
  -  colonel        officer
  -  admiral        officer
  -  reporter       journalist
  -  journalist     -
  -  correspondent  journalist
  -  editor         journalist
  -  columnist      journalist
  -  anchor         journalist host
  -  host           presenter
  -  presenter      host
  -  author         writer
  -  writer         author
  -  novelist       author writer
  -  poet           author writer
  -  filmmaker      director
  -  actor          star
  f  actress        star
  -  singer         star
  -  musician       -
  -  artist         -
  -  designer       -
  -  curator        -
  -  activist       campaigner
  -  campaigner     activist
  -  organizer      -
  -  organiser      -
  -  volunteer      -
  -  farmer         -
  -  resident       -
  -  neighbour      -
  -  neighbor       -
  -  witness        -
  -  voter          -
  -  supporter      -
  -  student        -
  -  source         -
  -  chef           -
  -  baker          -
  -  engineer       -
  -  architect      -
  -  pilot          -
  -  driver         -
  -  librarian      -
  -  ranger         -
  -  guide          -
  -  crowd          -
  f  mother         mum mom
  m  father         dad
  m  son            -
  f  daughter       -
  f  wife           -
  m  husband        -
  m  brother        -
  f  sister         -
  f  woman          -
  m  man            -
  -  pope           pontiff
  -  bishop         cleric
  m  king           monarch
  f  queen          monarch
  -  survivor       -
  -  victim         -
  -  veteran        -
  -  tycoon         businessman
  -  insider        source
  -  colleague      -
  -  counterpart    -
  -  friend         -
  -  cousin         -
  f  aunt           -
  m  uncle          -
  f  niece          -
  m  nephew         -
  f  grandmother    gran
  m  grandfather    grandad
  f  girl           -
  m  boy            -
  -  teenager       -
  -  pensioner      -
  -  bystander      -
  -  onlooker       -
  -  passenger      -
  -  customer       -
  -  user           -
  -  reader         -
  -  viewer         -
  -  fan            -
  -  commuter       passenger
  -  harbourmaster  -
`)

// Nouns that no other stands for.
const others = words(`
  accountant activist administrator ally analyst announcer anthropologist archaeologist archbishop assistant astronaut astronomer
  athlete auditor banker barrister batsman biologist biographer blogger bowler boxer broker builder campaigner caretaker cartoonist
  cardinal chancellor chemist choreographer cleric climber clerk co-author co-host co-chair co-owner coordinator comedian commentator
  composer conductor consul consultant coroner counselor cosmonaut councilor counsel cricketer critic cyclist dancer dean defender
  deputy developer dentist dictator diplomat dissident dramatist drummer ecologist electrician emir emperor employee entrepreneur
  environmentalist epidemiologist ethnographer evangelist examiner executor explorer financier firefighter fisherman footballer forward
  geographer geologist geophysicist golfer guitarist gymnast hacker humorist illustrator imam immunologist investigator investor
  imperialist jeweler jockey keeper landscaper lieutenant linguist lobbyist magistrate magnate major marketer mathematician mechanic
  meteorologist microbiologist midfielder midwife missionary monk neurologist neuroscientist nun officer oligarch ombudsman oncologist
  operator organist paediatrician painter paramedic parliamentarian partner pastor pathologist patriarch pediatrician pharmacist
  philanthropist philosopher photographer physicist pianist pitcher planner playwright plumber policeman policewoman politburo
  postman prelate premier priest prince princess producer programmer provost psychiatrist psychologist publicist publisher
  quarterback rabbi rancher rapper realtor receiver recruiter rector referee registrar regulator restaurateur retiree rower runner
  sailor screenwriter sculptor sergeant-at-arms sheikh shopkeeper skater skier skipper socialist sociologist soldier solicitor
  songwriter soprano spokesperson sprinter statistician statesman stockbroker strategist sultan surveyor swimmer technician
  teller tenor therapist trader trainer translator treasurer trustee tutor umpire undersecretary veterinarian vicar violinist virologist
  vice-chair vice-chairman vice-chancellor vlogger warden whistleblower winger winemaker worker wrestler youtuber zoologist
  chairperson chief-of-staff congressperson councilmember councilperson firebrand frontman goaltender headmaster headmistress
  interpreter landlord marshal metropolitan monarch mp msp nominee novelist president-designate psychotherapist secretary-general
  superstar supermodel shortstop senator-elect governor-general attorney-general taoiseach
`)

/** Who people are by what they do: the one list of such nouns, for roles and for speakers. */
export const roles: RoleData = {
  nouns: new Map([...[...others].map((noun) => [noun, { gender: null, wider: [] }] as const), ...nouns]),
  short: new Map([
    ['sen', 'senator'],
    ['rep', 'representative'],
    ['gov', 'governor'],
    ['prof', 'professor'],
    ['gen', 'general'],
    ['lt', 'lieutenant'],
    ['sgt', 'sergeant'],
    ['capt', 'captain'],
  ]),
  proper: words('democratic ceo mp msp'),
  nominal: /(?!)/u,
  prefixes: words('ex- vice- co- deputy-'),
  vague: words(`
    source crowd witness survivor victim insider resident neighbour neighbor supporter voter man woman mother father son daughter
    wife husband brother sister partner owner worker guide ally assistant deputy representative volunteer student author speaker
    colleague counterpart friend cousin aunt uncle niece nephew grandmother grandfather girl boy teenager pensioner bystander
    onlooker passenger customer user reader viewer fan commuter
    official officer leader chief head boss anchor chair general major counsel keeper forward
  `),
  relational: words(''),
  deputies: words(''),
  sought: words(''),
  epithets: words(`
    famous renowned prominent well-known celebrated legendary popular then new current own late beloved both fellow
    what case unless longtime one-time onetime self-described young old black white elderly middle-aged
  `),
  // Capitals before a name are no names: "Prime Minister Keir Starmer"; and what is no verb before a noun: "foreign minister".
  modifiers: words(`
    former ex prime vice foreign first second third deputy assistant associate acting interim outgoing incoming chief executive general
    senior junior lead leading principal managing founding co-founding permanent special national federal state regional local provincial municipal
    home interior finance treasury defence defense justice health education energy transport transportation trade labour labor economy economic
    environment agriculture culture sports commerce security intelligence police army navy naval military air
    communications media press public relations affairs opposition majority minority house senate congressional parliamentary presidential
    political science history law medical research technical creative artistic musical film movie television tv radio news sports football
    soccer basketball baseball tennis cricket rugby team club party union board committee campaign climate environmental human rights civil
    financial investment bank banking business tech technology software operating marketing commercial legal criminal
    supreme district county city town village borough high court attorney crown
    sales operations arts politics economics relations news women men
    secretary minister president prosecutor commissioner editor director manager officer representative speaker leader head coach
    world olympic champion veteran retired ruling democratic republican conservative liberal independent
  `),
  attaching: new Map([
    ['of', 'any'], // head of the office
    ['for', 'any'], // minister for health
    ['at', 'group'], // professor at Harvard
    ['to', 'group'], // ambassador to Ukraine
  ]),
  joining: words('and'),
  matters: words(''),
  // admires, openly, replacing: not surely an attribute
  doubtful: /(?:ed|ing|ly|[^s]s)$/u,
  // asked, renamed
  verb: /\p{L}{2}ed$/u,
  notVerbs: words('united allied unified retired'),
}
