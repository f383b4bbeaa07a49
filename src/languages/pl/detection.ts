import type { DetectionData } from '../../language/detect.ts'
import { words } from '../../language/words.ts'

export const detection: DetectionData = {
  alphabet: 'abcdefghijklmnoprstuwyząćęłńóśźż',
  special: 0.065,
  frequent: words(`
    i a ale lub albo oraz że żeby aby jak jeśli jeżeli gdy kiedy choć bo więc czy niż jako ponieważ
    w we na z ze do od po o u za przed przez przy pod nad dla bez między podczas według wobec oprócz około ku
    ja ty on ona ono my wy oni one mnie mi mną ciebie ci cię nas nam was wam go jego jej ich im jemu mu nim nią niej nich się siebie sobie
    mój moja moje twój nasz nasza swój swoją swoje swoich swojej swojego pan pani pana panie państwo
    ten ta to te ci tego tej tych temu tym tą tę tak taki taka takie tam tu tutaj
    który która które którego której których którym którzy którą kto kogo co czego czym gdzie dlaczego ile
    nie tak już jeszcze tylko nawet właśnie bardzo więcej mniej teraz wtedy zawsze nigdy znowu potem dzisiaj dziś wczoraj jutro razem też także jednak może można trzeba
    jest są był była było były być będzie będą ma mają miał miała mógł mogą musi chce wiem nic coś ktoś
    powiedział powiedziała mówi dodał dodała poinformował uważa
    rok roku lat lata dzień dni czas czasu raz ludzi ludzie jeden jedna dwa dwie trzy nowy nowe pierwszy inne innych każdy wszystko wszystkie wszyscy sam
    polska polski polsce polskich kraju rząd prezydent dziękuję proszę dobrze cześć dzień dobry no
    rozumiem trudno widzisz wiesz myślę chyba dobra panowie dom domu zł
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia dnia życie życia świata świecie miasto
    pytanie pytania sobą sposób praca pracy rzecz rzeczy strony nigdzie ktokolwiek idę idzie chciał chciała poszedł odpowiedział zapytał
    `),
  endings: words(`
    ość ości ny ne na nego nych nym nej wy owy owe owa any ane ana cy ki ka czny iem ością ać eć ić yć ował owała owali ł ła ło li ły ego emu ej ych ich ymi ami ach ów ąc ący ie cie nie anie enie cja cji cję ski ska skie skich ckiego ej ę ą em om szy rz cz sz
    `),
}
