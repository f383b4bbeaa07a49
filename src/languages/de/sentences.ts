import { words } from '../../language/words.ts'
import type { SentenceData } from '../../text/sentences.ts'

export const sentences: SentenceData = {
  leading: words(`
    dr prof dipl ing mag hr fr frl st hl rer nat med phil jur   # Dr. Müller
    ca bzw vgl evtl ggf inkl exkl einschl zzgl abzgl sog bspw gem lt max mind bes insb insbes  # ca. 10
    z.b d.h u.a u.u z.t i.d.r s.o s.u i.a m.e v.a               # z. B. Berlin
    geb gest verh reg stv gegr                                  # geb. Schmidt
    tel fax                                                     # Tel. 030
    v n a d                                                     # 5 v. Chr.
  `),
  numbered: words(`
    nr art abs bd bde kap abb s ziff rn nrn str az tab pos   # Nr. 5
  `),
  medial: words(`
    str co inc corp chr jan feb apr aug sept okt nov dez   # Hauptstr. Ecke
    mio mrd tsd std jh jhd jhdt   # 5 Mio. Euro
  `),
  trailing: words(`
    usw etc ff u.s.w u.v.m o.ä u.ä dgl   # usw.
    min sek km kg cm qm   # 5 Min.
  `),
  starters: words(`
    ich du er sie es wir ihr man
    der die das den dem des ein eine einen einem einer dies diese dieser dieses jeder jede jedes alle viele
    mein meine sein seine unser unsere ihre kein keine
    und aber oder doch denn wenn als ob weil da so auch nur noch nicht sondern obwohl während
    in im am an auf bei beim mit nach von vom vor zu zum zur aus für durch über unter um gegen ohne seit bis
    hier dort dann nun jetzt heute gestern sehr wie was wer wo warum leider trotz laut
  `),
  ordinals: true,
  lowerStarts: false,
}
