import { words } from '../../language/words.ts'
import type { SentenceData } from '../../text/sentences.ts'

export const sentences: SentenceData = {
  leading: words(`
    dr prof dipl ing mag hr fr frl st hl rer nat med phil jur             # Dr. Müller
    ca bzw vgl evtl ggf inkl exkl einschl zzgl abzgl sog bspw gem lt bes insb insbes  # ca. 10
    z.b d.h u.a u.u z.t i.d.r s.o s.u i.a m.e v.a                         # z. B. Berlin
    geb gest verh reg stv tel                                             # geb. Schmidt
  `),
  numbered: words(`
    nr art abs bd bde kap abb s ziff rn nrn az tab pos                    # Nr. 5
  `),
  medial: words(`
    max min str co inc corp chr                                           # Hauptstr. Ecke
    jan feb apr aug sept okt nov dez
    mio mrd tsd std jh jhd jhdt                                           # 5 Mio. Euro
  `),
  trailing: words(`
    usw etc ff u.s.w u.v.m o.ä u.ä dgl sek km kg cm qm                    # usw.
  `),
  followers: words(``),
  starters: words(`
    ich du er sie es wir ihr man                                          # am 3. Er
    der die das den dem des ein eine einen einem einer dies diese dieser dieses jeder jede jedes alle viele
    mein meine sein seine unser unsere ihre kein keine
    und aber oder doch denn wenn als ob weil da so auch nur noch nicht sondern obwohl während
    in im am an auf bei beim mit nach von vom vor zu zum zur aus für durch über unter um gegen ohne seit bis
    hier dort dann nun jetzt heute gestern sehr wie was wer wo warum leider trotz laut
  `),
  tags: new Set(),
  ordinals: true,
  lowerStarts: false,
}
