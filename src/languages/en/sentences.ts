import { words } from '../../language/words.ts'
import type { SentenceData } from '../../text/sentences.ts'

export const sentences: SentenceData = {
  leading: words(`
    mr mrs ms mx messrs mme mlle dr drs prof rev hon           # Mr. Smith
    sen sens rep gov govs pres supt insp amb                   # Sen. Warren
    gen col maj capt cpt lt sgt cpl pvt cmdr cdr adm brig      # Gen. Milley
    p.s ps e.g i.e eg ie cf viz vs v approx ca esp incl ext tel  # e.g. Paris
  `),
  numbered: words(`
    no nos nr n° nº fig figs p pp vol vols ch chap sec sect art eq eqs ver par para tab app op pt  # No. 5
  `),
  medial: words(`
    u.s u.s.a u.k u.n e.u d.c l.a n.y                          # the U.S. Congress
    inc co corp ltd llc bros plc assn dept univ inst assoc     # Enron Corp. shares
    jr sr esq ph.d b.c a.d                                     # Martin Luther King Jr. Day
    st ave blvd rd hwy mt ft                                   # St. Louis
    al ed eds trans                                            # Smith et al. 2015
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues thu thurs fri  # Sept. 11
    ala ariz ark calif cal colo conn fla ga kan ky md minn mont neb nev okla penn tenn tex va vt wis wyo  # Austin, Tex. Republicans
  `),
  trailing: words(`
    a.m p.m am pm                                              # 10 a.m.
    etc hr hrs min mins lb lbs oz mph yr yrs                   # 5 lbs.
  `),
  followers: words(`
    monday tuesday wednesday thursday friday saturday sunday   # 10 a.m. Monday
    january february march april may june july august september october november december
    est edt et cst cdt ct mst mdt mt pst pdt pt gmt bst utc eastern central mountain pacific local
  `),
  starters: words(`
    i you he she it we they one                                # in the U.S. He said
    this that these those there here
    my your his her its our their
    the a an some any all both each every many most several no another other such
    and but or so yet nor if when while where why what who how which because although though since until unless once
    in on at by for from with to of as after before during under over about between among without within despite
    not yes then now also however meanwhile instead still even just only perhaps maybe today yesterday
    is are was were do does did has have had can could would should let please thanks thank
  `),
  tags: words(`
    said says say asked asks replied added answered explained continued insisted demanded shouted cried wondered recalled told wrote
    tweeted yelled joked quipped exclaimed announced declared responded screamed warned thundered roared whispered
  `),
  ordinals: false,
  lowerStarts: true,
}
