import { words } from '../../language/words.ts'
import type { SentenceData } from '../../text/sentences.ts'

export const sentences: SentenceData = {
  leading: words(`
    ul al pl os św śś im paraf proj woj pow gm             # ul. Matejki
    prof dr hab mgr inż lek doc red dyr prez wiceprez # prof. Nowak
    gen płk ppłk mjr kpt por ppor chor sierż kmdr adm kom nadkom podkom asp # gen. Wilecki
    ks bp abp kard o s br                             # ks. Kowalski
    np tzw tzn tj m.in wg ok ob pt zob por ur zm zw   # np. Warszawa
    art ust pkt poz par lit nr str t godz tel tab rys rozdz   # art. 42
    ang niem fr łac ros                               # łac. Homo sapiens
    st ww ds                                          # st. sierż.
  `),
  numbered: words(`
    p r w   # w. 5
  `),
  medial: words(`
    co inc corp jr
  `),
  trailing: words(`
    r w zł gr tys mln mld proc szt                  # 2010 r.
    itd itp etc in i.in                             # itd.
    km kg cm mm ha godz min sek mies                # 5 km.
    n.e p.n.e e
  `),
  starters: words(`
    ja ty on ona ono my wy oni one
    ten ta to te ci tego tej tym taki taka takie jego jej ich nasz nasza nasze mój moja moje swój
    wszyscy wszystko każdy każda inny inna jeden jedna
    i a ale lub albo czy jednak lecz więc bo choć jeśli jeżeli gdy kiedy jak co że żeby kto gdzie dlaczego
    w we na za do od z ze po o pod nad przy dla bez przez przed między oprócz podczas według wobec
    nie tak tu tam wtedy dlatego także też potem teraz dziś dzisiaj wczoraj jutro tylko nawet jeszcze już
  `),
  ordinals: false,
  lowerStarts: false,
}
