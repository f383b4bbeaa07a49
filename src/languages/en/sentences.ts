import { words } from '../../language/words.ts'
import type { SentenceData } from '../../text/sentences.ts'

export const sentences: SentenceData = {
  leading: words(`
    mr mrs ms mx messrs mme mlle dr drs prof rev hon          # Mr. Smith
    sen sens rep reps gov govs pres atty supt insp amb        # Sen. Warren
    gen col maj capt cpt lt sgt cpl pvt cmdr cdr adm brig     # Gen. Milley
    p.s ps e.g i.e eg ie cf viz vs v approx ca esp incl             # e.g. Paris
    ext tel fax                                               # tel. 555
  `),
  numbered: words(`
    no nos nr fig figs p pp vol vols ch chap sec sect art eq eqs ver par para tab app op pt   # No. 5
  `),
  medial: words(`
    u.s u.s.a u.k u.n e.u d.c l.a n.y                         # the U.S. Congress
    inc co corp ltd llc bros plc assn dept univ inst assoc    # Enron Corp. shares
    jr sr esq ph.d                                            # Martin Luther King Jr. Day
    st ave blvd rd hwy mt ft                                  # St. Louis
    al ed eds trans et                                        # Smith et al. 2015
    a.m p.m b.c a.d est edt cst                               # 10 a.m. Monday
    jan feb mar apr jun jul aug sept sep oct nov dec          # Sept. 11
    ala ariz ark calif cal colo conn fla ga ill kan ky md minn mont neb nev okla penn tenn tex va vt wis wyo  # Austin, Tex. Republicans
  `),
  trailing: words(`
    etc hr hrs min mins lb lbs oz mph yr yrs   # 5 lbs.
  `),
  starters: words(`
    i you he she it we they one                                 # in the U.S. He said
    this that these those there here
    my your his her its our their
    the a an some any all both each every many most several no another other such
    and but or so yet nor if when while where why what who how which because although though since until unless once
    in on at by for from with to of as after before during under over about between among without within despite
    not yes then now also however meanwhile instead still even just only perhaps maybe today yesterday
    is are was were do does did has have had can could will would should may let please thanks thank
  `),
  ordinals: false,
  lowerStarts: true,
}
