import type { NameData } from '../../entities/bases/names.ts'
import { lines, words } from '../../language/words.ts'
import { given } from './given.ts'

const nothing: ReadonlySet<string> = new Set()

export const names: NameData = {
  paradigms: [],
  stems: {},
  given,
  known: nothing,
  joining: new Set(),
  fixed: new Set(['the hague']),
  clipped: new Map(),
  prepositions: new Map(),
  forms: words('inc ltd llc plc corp co gmbh sa ag'),
  heads: words(`
    council commission committee court ministry department office party union bank fund university institute agency association federation
    league government parliament house senate congress police church museum theatre theater club company corporation group centre center
    bureau academy school hospital library royal national american british european new united international world
  `),
  leading: words(`the a an mr mrs ms miss mx sir dame lord lady dr prof rev cllr engr née nee`),
  adjectives: /$/u,
  local: null,
  capitalised: new Set(['PERSON', 'LOCATION', 'ORGANIZATION']),
  cuts: {
    between: / (?:against|versus|vs\.?|beat|defeated) /u,
    party: /^[RDI]-(?=\p{Lu})/u, // R-Fla.
    title: /(?:^| )(?:Rep|Sen|Gov|Gen|Col|Lt|Sgt|Capt)\.?$/u, // Ohio Rep. Ann Lee
    opening: /^(?:Even|But|And|When|While|If|Although|Though) (?=\p{Lu})/u, // Even Lee agreed.
    post: / (?:(?:Battalion|Deputy|District|General|Lieutenant|Vice) )?(?:Attorney|Chair|Chairman|Chairwoman|Chief|Coach|Commissioner|Coroner|Executive|Governor|Judge|Manager|Mayor|Minister|President|Prosecutor|Secretary|Senator|Sheriff|Speaker|Superintendent|Treasurer)$/u, // Essex County Sheriff Ann Lee
  },
  articles: words('the a an'),
  streets: nothing,
  plural: null,
  afterNoun: words(`of for on in against to`),
  patronymic: null,
  fatherly: null,
  oblique: null,
  confused: new Map(),
  romanization: new Map(),
  // known to friends as “Babs”
  calling: /^,? (?:\p{L}+ )?known (?:to [\p{L} ]{2,20} )?as ["“‘']?$/u,
  or: /^,? or $/u,
  titles: {
    m: words('mr sir lord count baron viscount prince monsieur herr signor señor'),
    f: words('mrs ms miss dame lady countess baroness viscountess duchess princess madame frau signora señora'),
  },
  ending: null,
  synonyms: lines(`
    us = usa = united states = united states of america = u.s = u.s.a = america
    uk = united kingdom = britain = great britain = u.k
    eu = european union = e.u
    un = united nations = u.n
    uae = united arab emirates
    who = world health organization = world health organisation
    nato = north atlantic treaty organization
    imf = international monetary fund
    drc = democratic republic of the congo
    prc = people's republic of china = china
    ussr = soviet union = u.s.s.r
  `),
}
