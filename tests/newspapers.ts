import { lines } from '../src/language/words.ts'

/** Own sentences as newspapers write them, by language. */
export const NEWSPAPERS = {
  uk: lines(`
    Міська рада Чернівців у четвер ухвалила бюджет на наступний рік.
    «Ми шукали гроші три місяці», – розповіла заступниця голови Ганна Ілюк.
    Новий міст через Тетерів відкриють не раніше квітня, бо підрядник чекає на метал.
    Дощі йтимуть щонайменше до неділі, попередили синоптики.
    Пожежу на складі гасили сім годин, обійшлося без жертв.
    Їжаків, яких урятували взимку, відпустили в ліс під Яворовом.
    За словами ректорки, ґрант дозволить оновити обладнання в лабораторії.
    Поїзд до Ужгорода запізнюється на сорок хвилин через ремонт колій.
    Ціна на гречку з початку місяця зросла на 8 %, а на цукор – упала.
    У п’ятницю кав’ярні на площі працюватимуть довше.
    Футболісти «Зорі» програли вдома з рахунком 0:2 і опустилися на дев’яте місце.
    Електрику в селі ввімкнули аж під вечір, розповідають жителі.
    Суд переніс засідання, оскільки не з’явився свідок.
    Виставку гуцульської кераміки можна побачити до кінця серпня.
    Лікарі радять щеплюватися від грипу вже тепер.
    Чому ж тоді ніхто не порахував витрат?
    Голова громади пообіцяв, що школу не закриють.
    Бджолярі скаржаться: мед цьогоріч темний і рідкий.
    Є надія, що річка не вийде з берегів.
    Поліція шукає водія, який утік з місця аварії на вулиці Шевченка.
  `),
  ru: lines(`
    Городской совет в четверг утвердил бюджет на следующий год.
    «Мы искали деньги три месяца», – рассказала заместитель главы Анна Белова.
    Новый мост через реку откроют не раньше апреля, потому что подрядчик ждёт металл.
    Дожди продлятся как минимум до воскресенья, предупредили синоптики.
    Пожар на складе тушили семь часов, обошлось без жертв.
    Ежей, которых спасли зимой, выпустили в лес под городом.
    По словам ректора, грант позволит обновить оборудование в лаборатории.
    Поезд опаздывает на сорок минут из-за ремонта путей.
    Цена на гречку с начала месяца выросла на 8 %, а на сахар – упала.
    В пятницу кофейни на площади будут работать дольше.
    Футболисты проиграли дома со счётом 0:2 и опустились на девятое место.
    Электричество в деревне включили только вечером, говорят жители.
    Суд перенёс заседание, поскольку не явился свидетель.
    Выставку старинной керамики можно увидеть до конца августа.
    Врачи советуют прививаться от гриппа уже сейчас.
    Почему же тогда никто не подсчитал расходы?
    Глава общины пообещал, что школу не закроют.
    Пчеловоды жалуются: мёд в этом году тёмный и жидкий.
    Есть надежда, что река не выйдет из берегов.
    Полиция ищет водителя, который скрылся с места аварии на улице Пушкина.
  `),
  pl: lines(`
    Rada miasta w czwartek przyjęła budżet na przyszły rok.
    „Szukaliśmy pieniędzy przez trzy miesiące” – powiedziała wiceburmistrz Anna Wójcik.
    Nowy most na Warcie zostanie otwarty najwcześniej w kwietniu, bo wykonawca czeka na stal.
    Deszcz będzie padał co najmniej do niedzieli, ostrzegają synoptycy.
    Pożar magazynu gaszono siedem godzin, nikt nie zginął.
    Jeże, które uratowano zimą, wypuszczono do lasu pod Łodzią.
    Zdaniem rektora dotacja pozwoli wymienić sprzęt w pracowni.
    Pociąg do Rzeszowa jest opóźniony o czterdzieści minut z powodu remontu torów.
    Cena kaszy od początku miesiąca wzrosła o 8 %, a cukru – spadła.
    W piątek kawiarnie na rynku będą czynne dłużej.
    Piłkarze przegrali u siebie 0:2 i spadli na dziewiąte miejsce.
    Prąd we wsi włączono dopiero wieczorem, opowiadają mieszkańcy.
    Sąd odroczył rozprawę, ponieważ nie stawił się świadek.
    Wystawę dawnej ceramiki można oglądać do końca sierpnia.
    Lekarze radzą szczepić się przeciw grypie już teraz.
    Dlaczego więc nikt nie policzył kosztów?
    Wójt obiecał, że szkoła nie zostanie zamknięta.
    Pszczelarze narzekają: miód jest w tym roku ciemny i rzadki.
    Jest nadzieja, że rzeka nie wystąpi z brzegów.
    Policja szuka kierowcy, który uciekł z miejsca wypadku na ulicy Długiej.
  `),
  en: lines(`
    The city council passed next year’s budget on Thursday.
    “We looked for the money for three months,” said deputy mayor Anna Whitlock.
    The new bridge will not open before April – the contractor is still waiting for steel.
    It will rain until Sunday at least, forecasters warned.
    Firefighters fought the blaze for seven hours; nobody was hurt.
    The hedgehogs rescued last winter were set free in the woods near Ludlow.
    The grant, worth £40,000, will pay for new equipment in the laboratory.
    The train to Penzance is forty minutes late because of track repairs.
    The price of sugar fell by 8% this month, while that of café lattes rose.
    On Friday the bars in the square will stay open longer.
    The team lost 2–0 at home and dropped to ninth place.
    Power came back to the village only in the evening, residents said.
    The court adjourned the hearing because a witness did not appear.
    The exhibition of old ceramics runs until the end of August.
    Doctors advise people to have their flu jab now.
    Why, then, did nobody count the cost?
    The mayor promised that the school would not close.
    Beekeepers complain that this year’s honey is dark and thin.
    There is hope that the river will stay within its banks.
    Police are looking for a driver who fled the scene of a crash in Mill Street.
  `),
} as const
