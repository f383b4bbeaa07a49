import { words } from '../../language/words.ts'
import type { SentenceData } from '../../text/sentences.ts'

export const sentences: SentenceData = {
  leading: words(`
    ul al pl św śś paraf woj pow gm                                # ul. Matejki
    prof dr hab mgr inż lek doc red dyr prez wiceprez proj         # prof. Nowak
    płk ppłk mjr kpt por ppor chor sierż kmdr adm kom nadkom podkom asp  # płk. Kowalski
    ks bp abp kard br o s                                          # ks. Kowalski
    np tzw tzn tj m.in wg ob pt dot zob por ur zm zw st ww ds tel  # np. Warszawa
  `),
  numbered: words(`
    art ust pkt poz par lit nr str t p ok godz tab rys rozdz       # art. 42
  `),
  medial: words(`
    im os gen ang niem fr łac ros co inc corp jr                   # gen. Wilecki
  `),
  trailing: words(`
    r w zł gr tys mln mld proc szt                                 # 2010 r.
    itd itp etc in                                                 # itd.
    km kg cm mm ha godz min sek mies                               # 5 km.
    e n.e p.n.e
  `),
  followers: words(``),
  starters: words(`
    ja ty on ona ono my wy oni one                                 # witamina C. On
    ten ta to te ci tego tej tym taki taka takie jego jej ich nasz nasza nasze mój moja moje swój
    wszyscy wszystko każdy każda inny inna jeden jedna
    i a ale lub albo czy jednak lecz więc bo choć jeśli jeżeli gdy kiedy jak co że żeby kto gdzie dlaczego
    w we na za do od z ze po o pod nad przy dla bez przez przed między oprócz podczas według wobec
    nie tak tu tam wtedy dlatego także też potem teraz dziś dzisiaj wczoraj jutro tylko nawet jeszcze już
  `),
  tags: new Set(),
  ordinals: false,
  lowerStarts: false,
}
