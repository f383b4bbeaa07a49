import { describe, expect, test } from 'vitest'
import { languages } from '../src/language/registry.ts'
import { lines } from '../src/language/words.ts'
import { mergeFigures } from '../src/values/merge.ts'
import { readFigures } from '../src/values/values.ts'
import { markedDocument } from './marked.ts'

/** «у [2014 році|DATE] → 2014»; what a person, a place or an amount is worth is told as JSON. */
function rows(list: string): [string, string][] {
  return lines(list).map((line) => line.split(' → ') as [string, string]) // every line has one arrow
}

function figuresIn(marked: string, language: string, date: string | null) {
  const { document, mentions } = markedDocument(marked, languages[language]!)
  return { document, mentions, figures: readFigures({ ...document, date })! }
}

/** The value of the marked mention. */
function valueIn(marked: string, language: string, date: string | null): string {
  const { mentions, figures } = figuresIn(marked, language, date)
  const value = figures.worthOf(mentions[0]!)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** The text with what the grammars find marked. */
function foundIn(marked: string, language: string): string {
  const { document, figures } = figuresIn(marked, language, null)
  let text = ''
  let at = 0
  for (const { start, end, type } of figures.sure) {
    text += `${document.text.slice(at, start)}[${document.text.slice(start, end)}|${type}]`
    at = end
  }
  return text + document.text.slice(at)
}

const THURSDAY = '2025-09-04'

describe('Ukrainian dates', () => {
  test.each(
    rows(`
    [4 вересня 2025 року|DATE] → 2025-09-04
    від [16 травня 1648 р.|DATE] → 1648-05-16
    [четвер, 4 вересня 2025|DATE] → 2025-09-04
    [29.01.2008|DATE] → 2008-01-29
    [29.01.2008 року|DATE] → 2008-01-29
    [3.11.2020 р.|DATE] → 2020-11-03
    [2025-09-04|DATE] → 2025-09-04
    [перше травня 2024 року|DATE] → 2024-05-01
    [двадцять четвертого серпня 1991 року|DATE] → 1991-08-24
    [6 січня|DATE] → 2025-01-06
    [4 вересня|DATE] → 2025-09-04
    [25 грудня|DATE] → 2025-12-25
    ціни зросли [25 грудня|DATE] → 2024-12-25
    засідання відбудеться [25 грудня|DATE] → 2025-12-25
    у [неділю, 14 вересня|DATE] → 2025-09-14
    [вівторок, 2 вересня|DATE] → 2025-09-02
    у [січні 2021 року|DATE] → 2021-01
    у [листопаді минулого року|DATE] → 2024-11
    з [жовтня 2018-го|DATE] → 2018-10
    у [липні|DATE] → 2025-07
    у [грудні|DATE] ціни зросли → 2024-12
    вибори заплановано на [грудень|DATE] → 2025-12
    у [2014 році|DATE] → 2014
    у [2014-му|DATE] → 2014
    [2012-го року|DATE] → 2012
    у [2014|DATE] → 2014
    [цього року|DATE] → 2025
    [минулого року|DATE] → 2024
    [торік|DATE] → 2024
    [вчора|DATE] → 2025-09-03
    [завтра вранці|DATE] → 2025-09-05
    [позавчора|DATE] → 2025-09-02
    у [вівторок|DATE] → 2025-09-02
    у [четвер|DATE] → 2025-09-04
    у [п’ятницю|DATE] → 2025-08-29
    у [п’ятницю|DATE] відбудеться саміт → 2025-09-05
    [минулої середи|DATE] → 2025-09-03
    [наступної середи|DATE] → 2025-09-10
    [минулого тижня|DATE] → 2025-W35
    [цього тижня|DATE] → 2025-W36
    [наступного місяця|DATE] → 2025-10
    на [наступному тижні|DATE] → 2025-W37
    у [минулому місяці|DATE] → 2025-08
    [минулої ночі|DATE] → 2025-09-03
    [цього ранку|DATE] → 2025-09-04
    у [другій половині лютого|DATE] → 2025-02-16/2025-02-28
    у [першій половині червня 2024 року|DATE] → 2024-06-01/2024-06-15
    [два роки тому|DATE] → 2023
    [тиждень тому|DATE] → 2025-W35
    [три дні тому|DATE] → 2025-09-01
    [90-ті роки|DATE] → 1990/1999
    у [1920-х роках|DATE] → 1920/1929
    [20-х роках XX століття|DATE] → 1920/1929
    [XIX століття|DATE] → 1801/1900
    [ХІХ ст.|DATE] → 1801/1900
    [влітку 2020 року|DATE] → 2020-06/2020-08
    на [початку 2021 року|DATE] → 2021
    до [кінця січня|DATE] → 2025-01
    у [першій половині 2021 року|DATE] → 2021-01/2021-06
    у [третьому кварталі 2022 року|DATE] → 2022-07/2022-09
  `),
  )('%s: %s', (marked, value) => {
    expect(valueIn(marked, 'uk', THURSDAY)).toBe(value)
  })
})

describe('Ukrainian dates that are not certain', () => {
  test.each(
    lines(`
    [наступного дня|DATE]
    [наступного ранку|DATE]
    [наступні тижні|DATE]
    [третій половині лютого|DATE]
    [того ж року|DATE]
    [того дня|DATE]
    [кілька років тому|DATE]
    [півтора року тому|DATE]
    [20 або 21 січня|DATE]
    у [20-х роках|DATE]
    [взимку 2020 року|DATE]
    [навесні|DATE]
    [нещодавно|DATE]
    [31 вересня 2025 року|DATE]
    [щороку|DATE]
    [найближчими днями|DATE]
    [понеділок-вівторок|DATE]
  `),
  )('%s', (marked) => {
    expect(valueIn(marked, 'uk', THURSDAY)).toBe('null')
  })
})

describe('without the day of the article', () => {
  test.each(
    lines(`
    [вчора|DATE]
    [4 вересня|DATE]
    [у вівторок|DATE]
    [минулого тижня|DATE]
    [цього року|DATE]
    [липні|DATE]
    [два роки тому|DATE]
    [листопаді минулого року|DATE]
    [8–24 січня|PERIOD]
  `),
  )('%s', (marked) => {
    expect(valueIn(marked, 'uk', null)).toBe('null')
  })
  test('a full date needs none', () => expect(valueIn('[4 вересня 2025 року|DATE]', 'uk', null)).toBe('2025-09-04'))
})

describe('Ukrainian periods and times', () => {
  test.each(
    rows(`
    у [2014–2016 роках|PERIOD] → 2014/2016
    з [2003 до 2010 року|PERIOD] → 2003/2010
    [8–24 січня 2021 року|PERIOD] → 2021-01-08/2021-01-24
    з [8 січня по 24 січня|PERIOD] → 2025-01-08/2025-01-24
    у [січні–квітні 2021 року|PERIOD] → 2021-01/2021-04
    у [вересні 2021 — березні 2022 року|PERIOD] → 2021-09/2022-03
    у [листопаді-грудні|PERIOD] ціни зросли → 2024-11/2024-12
    [три роки|PERIOD] → P3Y
    [48 годин|PERIOD] → PT48H
    [останні 10 днів|PERIOD] → P10D
    [наступні сім днів|PERIOD] → P7D
    [сім наступних днів|PERIOD] → P7D
    [сім останніх|PERIOD] → null
    [3-х днів|PERIOD] → P3D
    [півтора року|PERIOD] → P18M
    [пів року|PERIOD] → P6M
    [півгодини|PERIOD] → PT30M
    [дві з половиною години|PERIOD] → PT150M
    [тиждень|PERIOD] → P1W
    [добу|PERIOD] → P1D
    [останній тиждень|PERIOD] → P1W
    [21-місячний|PERIOD] → P21M
    [п’ятигодинного|PERIOD] → PT5H
    [два роки й чотири місяці|PERIOD] → P2Y4M
    [1 годину 26 хвилин|PERIOD] → PT1H26M
    [три десятиліття|PERIOD] → P30Y
    [2021 рік|PERIOD] → 2021-01/2021-12
    [кілька днів|PERIOD] → null
    [10–15 хвилин|PERIOD] → null
    [роками|PERIOD] → null
    [останні роки|PERIOD] → null
    [багато років|PERIOD] → null
    [епоха застою|PERIOD] → null
    о [18:30|TIME] → T18:30
    о [19.00|TIME] → T19:00
    о [10 ранку|TIME] → T10:00
    об [11 вечора|TIME] → T23:00
    о [2 ночі|TIME] → T02:00
    близько [другої ночі|TIME] → T02:00
    о [третій ночі|TIME] → T03:00
    після [другої ночі|TIME] → null
    після [17 години|TIME] → T17:00
    о [десятій ранку|TIME] → T10:00
    [опівдні|TIME] → T12:00
    [вранці|TIME] → null
    [4-ї ранку|TIME] → T04:00
    [9-ї години вечора|TIME] → T21:00
    [сьомої години вечора|TIME] → T19:00
    [9-10 години вечора|TIME] → null
    [4-ї години|DATE] → null
    [25:10|TIME] → null
    [кінця дня|TIME] → null
  `),
  )('%s: %s', (marked, value) => {
    expect(valueIn(marked, 'uk', THURSDAY)).toBe(value)
  })
})

describe('Ukrainian amounts', () => {
  test.each(
    rows(`
    [19,5 млрд грн|MONEY] → {"amount":19500000000,"currency":"UAH"}
    [220 тис. дол. США|MONEY] → {"amount":220000,"currency":"USD"}
    [двадцять п’ять мільйонів гривень|MONEY] → {"amount":25000000,"currency":"UAH"}
    [пів мільйона євро|MONEY] → {"amount":500000,"currency":"EUR"}
    [півмільярда доларів|MONEY] → {"amount":500000000,"currency":"USD"}
    [мільйон гривень|MONEY] → {"amount":1000000,"currency":"UAH"}
    [1 000 000 грн|MONEY] → {"amount":1000000,"currency":"UAH"}
    [5 млн 300 тис. гривень|MONEY] → {"amount":5300000,"currency":"UAH"}
    [мільярд і 300 мільйонів доларів|MONEY] → null
    [39 млрд фунтів стерлінгів|MONEY] → {"amount":39000000000,"currency":"GBP"}
    [557 гривень 32 копійки|MONEY] → {"amount":557.32,"currency":"UAH"}
    [25 канадських доларів|MONEY] → {"amount":25,"currency":"CAD"}
    [100 швейцарських франків|MONEY] → {"amount":100,"currency":"CHF"}
    [50 злотих|MONEY] → {"amount":50,"currency":"PLN"}
    [$569 тис.|MONEY] → {"amount":569000,"currency":"USD"}
    [€2,5 млн|MONEY] → {"amount":2500000,"currency":"EUR"}
    [один долар|MONEY] → {"amount":1,"currency":"USD"}
    [20 копійок|MONEY] → {"amount":0.2,"currency":"UAH"}
    [300 крон|MONEY] → null
    [мільйони доларів|MONEY] → null
    [700–800 млн грн|MONEY] → {"from":700000000,"to":800000000,"currency":"UAH"}
    від [5 до 7 млн доларів|MONEY] → {"from":5000000,"to":7000000,"currency":"USD"}
    між [5 і 7 млн доларів|MONEY] → {"from":5000000,"to":7000000,"currency":"USD"}
    від [900 тис. до 1,2 млн грн|MONEY] → {"from":900000,"to":1200000,"currency":"UAH"}
    [два-три мільйони євро|MONEY] → {"from":2000000,"to":3000000,"currency":"EUR"}
    з [60 до 47 доларів|MONEY] → null
    [10–8 тис. грн|MONEY] → null
    [десятки тисяч гривень|MONEY] → null
    [5 тисяч|MONEY] → null
    [кілька євро|MONEY] → null
    [56%|PERCENT] → {"amount":56}
    [0,67 відсотка|PERCENT] → {"amount":0.67}
    [п’ятдесят відсотків|PERCENT] → {"amount":50}
    [пів відсотка|PERCENT] → {"amount":0.5}
    [50-відсотковий|PERCENT] → {"amount":50}
    [70–85%|PERCENT] → {"from":70,"to":85}
    [кілька відсотків|PERCENT] → null
    [чверть|PERCENT] → null
    [25 га|QUANTITY] → {"amount":25,"unit":"ha"}
    [сорок кілометрів|QUANTITY] → {"amount":40,"unit":"km"}
    [130 кв. м|QUANTITY] → {"amount":130,"unit":"m²"}
    [2,7 тис. куб. м|QUANTITY] → {"amount":2700,"unit":"m³"}
    [614 м2|QUANTITY] → {"amount":614,"unit":"m²"}
    [мінус 70 градусів Цельсія|QUANTITY] → {"amount":-70,"unit":"°C"}
    [7 градусів за Цельсієм|QUANTITY] → {"amount":7,"unit":"°C"}
    [30 м/с|QUANTITY] → {"amount":30,"unit":"m/s"}
    [80 кілометрів за годину|QUANTITY] → {"amount":80,"unit":"km/h"}
    [2000 кВт·год|QUANTITY] → {"amount":2000,"unit":"kWh"}
    [1,5 млн тонн|QUANTITY] → {"amount":1500000,"unit":"t"}
    [25–30 м/с|QUANTITY] → {"from":25,"to":30,"unit":"m/s"}
    від [2 до 7 градусів Цельсія|QUANTITY] → {"from":2,"to":7,"unit":"°C"}
    [мінус 5–7 градусів|QUANTITY] → null
    [сотні гектарів|QUANTITY] → null
    [т|QUANTITY] → null
    [Київ|LOCATION] → null
  `),
  )('%s: %s', (marked, value) => {
    expect(valueIn(marked, 'uk', THURSDAY)).toBe(value)
  })
})

describe('English dates, periods and times', () => {
  test.each(
    rows(`
    [September 4, 2025|DATE] → 2025-09-04
    [4 September 2025|DATE] → 2025-09-04
    [the 4th of September|DATE] → null
    [4th of September|DATE] → 2025-09-04
    [Sunday, Jan. 19|DATE] → 2025-01-19
    [Tuesday, Jan. 19|DATE] → null
    [Sept. 2|DATE] → 2025-09-02
    [18th june|DATE] → 2025-06-18
    [9/30/2025|DATE] → 2025-09-30
    [4/9/2025|DATE] → null
    [May 1944|DATE] → 1944-05
    [2014|DATE] → 2014
    [last Tuesday|DATE] → 2025-09-02
    [Thursday|DATE] → 2025-09-04
    The meeting will be held on [Friday|DATE] → 2025-09-05
    He leaves on [Friday|DATE] → 2025-09-05
    Two were killed by snipers on [Friday|DATE] → 2025-08-29
    Voters went to the polls on [Friday|DATE] → 2025-08-29
    [next month|DATE] → 2025-10
    [this year|DATE] → 2025
    [last week|DATE] → 2025-W35
    [last night|DATE] → 2025-09-03
    [this morning|DATE] → 2025-09-04
    [Tuesday night|DATE] → 2025-09-02
    [the next morning|DATE] → null
    [next October|DATE] → 2025-10
    [last October|DATE] → 2024-10
    [yesterday|DATE] → 2025-09-03
    [mid-June|DATE] → 2025-06
    [2 February last year|DATE] → 2024-02-02
    [first quarter of 2020|DATE] → 2020-01/2020-03
    [19th century|DATE] → 1801/1900
    [Mondays|DATE] → null
    [spring 2027|DATE] → null
    [the next day|DATE] → null
    [recently|DATE] → null
    [1990s|PERIOD] → 1990/1999
    [2003 to 2010|PERIOD] → 2003/2010
    [9–14 June|PERIOD] → 2025-06-09/2025-06-14
    [April 22-30|PERIOD] → 2025-04-22/2025-04-30
    [three years|PERIOD] → P3Y
    [half an hour|PERIOD] → PT30M
    [two and a half years|PERIOD] → P30M
    [hour|PERIOD] → PT1H
    [1min 12sec|PERIOD] → PT1M12S
    [four to six months|PERIOD] → null
    [several days|PERIOD] → null
    [decades|PERIOD] → null
    [6.30pm|TIME] → T18:30
    [5 a.m. PDT|TIME] → T05:00
    [12.24am|TIME] → T00:24
    [1535 GMT|TIME] → T15:35
    [07:00|TIME] → T07:00
    [three in the morning|TIME] → null
    [noon|TIME] → T12:00
    [midnight|TIME] → T00:00
    [88th minute|TIME] → null
  `),
  )('%s: %s', (marked, value) => {
    expect(valueIn(marked, 'en', THURSDAY)).toBe(value)
  })
})

describe('English amounts', () => {
  test.each(
    rows(`
    [$2.3bn|MONEY] → {"amount":2300000000,"currency":"USD"}
    [€10|MONEY] to €15 billion → null
    [$5|MONEY]-$7 million → null
    [$500|MONEY] to $700 → {"amount":500,"currency":"USD"}
    [$10 million|MONEY] to $15 million → {"amount":10000000,"currency":"USD"}
    [$10|MONEY] to John → {"amount":10,"currency":"USD"}
    [£3m|MONEY] → {"amount":3000000,"currency":"GBP"}
    [£18m|MONEY] → {"amount":18000000,"currency":"GBP"}
    [US$5 million|MONEY] → {"amount":5000000,"currency":"USD"}
    [A$40|MONEY] → {"amount":40,"currency":"AUD"}
    [€1,140|MONEY] → {"amount":1140,"currency":"EUR"}
    [1,000,000 dollars|MONEY] → {"amount":1000000,"currency":"USD"}
    [two and a half billion euros|MONEY] → {"amount":2500000000,"currency":"EUR"}
    [two hundred thousand dollars|MONEY] → {"amount":200000,"currency":"USD"}
    [10 million Swedish kronor|MONEY] → {"amount":10000000,"currency":"SEK"}
    [80 billion yen|MONEY] → {"amount":80000000000,"currency":"JPY"}
    [EUR 30|MONEY] → {"amount":30,"currency":"EUR"}
    [half a million dollars|MONEY] → {"amount":500000,"currency":"USD"}
    [₹650|MONEY] → {"amount":650,"currency":"INR"}
    [Rs 1,200|MONEY] → null
    [Sh3 million|MONEY] → null
    [1.5 million pesos|MONEY] → null
    [millions of dollars|MONEY] → null
    [$5-10|MONEY] → {"from":5,"to":10,"currency":"USD"}
    between [5 and 7 million euros|MONEY] → {"from":5000000,"to":7000000,"currency":"EUR"}
    from [5 and 7 million euros|MONEY] → null
    [61.4 per cent|PERCENT] → {"amount":61.4}
    [Eighteen percent|PERCENT] → {"amount":18}
    [5.00%-5.25%|PERCENT] → {"from":5,"to":5.25}
    [5%-3%|PERCENT] → null
    [a quarter|PERCENT] → null
    [450 km|QUANTITY] → {"amount":450,"unit":"km"}
    [155mm|QUANTITY] → {"amount":155,"unit":"mm"}
    [5,000m|QUANTITY] → {"amount":5000,"unit":"m"}
    [2m tonnes|QUANTITY] → {"amount":2000000,"unit":"t"}
    [13,038 square kilometres|QUANTITY] → {"amount":13038,"unit":"km²"}
    [221 km/h|QUANTITY] → {"amount":221,"unit":"km/h"}
    [70 miles per hour|QUANTITY] → {"amount":70,"unit":"mi/h"}
    [4.8 pounds|QUANTITY] → {"amount":4.8,"unit":"lb"}
    [4.8 pounds|MONEY] → {"amount":4.8,"currency":"GBP"}
    [5G|QUANTITY] → null
    [31C|QUANTITY] → {"amount":31,"unit":"°C"}
    [ten kilograms|QUANTITY] → {"amount":10,"unit":"kg"}
    [1.5 million barrels|QUANTITY] → {"amount":1500000,"unit":"bbl"}
    [10 to 15 people|QUANTITY] → null
    [dozens of tonnes|QUANTITY] → null
    [6ft 1in|QUANTITY] → null
  `),
  )('%s: %s', (marked, value) => {
    expect(valueIn(marked, 'en', THURSDAY)).toBe(value)
  })
})

describe('found by a grammar', () => {
  test.each(
    lines(`
    Рада зібралася [4 вересня|DATE] о [18:30|TIME] і виділила [2 млн грн|MONEY].
    За рік ціни зросли на [5,2%|PERCENT], площа — до [25 га|QUANTITY].
    У [2014–2016 роках|PERIOD] тут жили [12 років|PERIOD].
    Протягом [2014 року|PERIOD] вчили, упродовж [березня|DATE] — ні, у [2015 році|DATE] — знову.
    Позбавлення волі від [3 до 6 років|PERIOD], а ціна зросла з 3 до [6 гривень|MONEY].
    Коштує від [5 до 7 млн євро|MONEY], подорожчала з 5 до [7 млн євро|MONEY].
    Діти віком від 12 до 17 років, людина у віці 83 років, люди середнього віку (30–49 років).
    Такого віку ліс росте [80 років|PERIOD].
    Згодні-[56%|PERCENT], проти — [44%|PERCENT].
    Ухвалили [16 травня 1648 р.|DATE] у таборі.
    Коштує [5 млн грн|MONEY]. Про це пишуть.
    На півдні країни пройде дощ, одного дня прийшов лист.
    У справі 14 свідків, у команді 11 гравців, рахунок 2:1.
    Канал 24, будинок 7, школа № 12, м. Київ.
    Лютий рев стояв над полем.
    На 63-й хвилині забив форвард, на 72-му році життя помер тренер.
    Стаття 368, ч. 3 ст. 369 Кримінального кодексу.
  `),
  )('%s', (marked) => {
    expect(foundIn(marked, 'uk')).toBe(marked)
  })
  test.each(
    lines(`
    On [Tuesday|DATE] the bank lent [$5 million|MONEY] for [three years|PERIOD].
    It rose [1.7%|PERCENT] by [5 p.m.|TIME] and fell on [4 July|DATE].
    They sold [12 tonnes|QUANTITY] in [June 2022|DATE], [last week|DATE] nothing.
    Theresa May may march in the second row, the Sun said.
    He scored 31 points in Game 7, on Route 66 and Pier 39.
    Several people won; two came second.
  `),
  )('%s', (marked) => {
    expect(foundIn(marked, 'en')).toBe(marked)
  })
})

describe('among the mentions of the tagger', () => {
  function merged(marked: string): string {
    const { document, mentions, figures } = figuresIn(marked, 'uk', null)
    return mergeFigures(document, mentions, figures)
      .map(({ start, end, type }) => `${document.text.slice(start, end)}|${type}`)
      .join(', ')
  }
  test.each(
    rows(`
    [5 млн грн|PERIOD] → 5 млн грн|MONEY
    коштує 5 млн доларів [США|LOCATION] → 5 млн доларів США|MONEY
    за [ухвалою від 29 січня|DOCUMENT] суду → ухвалою від 29 січня|DOCUMENT
    [ТОВ «4 вересня»|ORGANIZATION] заснували 4 вересня → ТОВ «4 вересня»|ORGANIZATION, 4 вересня|DATE
    [Рей|DATE] і [п’ятигодинний|PERIOD] звіт → п’ятигодинний|PERIOD
    згодні-[56|QUANTITY]% → 56%|PERCENT
    фірма «[Субота|ORGANIZATION]» працює в [суботу|DATE] → Субота|ORGANIZATION, суботу|DATE
    настала неділя, минуло [два роки|PERIOD], а потім два дні → два роки|PERIOD
    пройшло [кілька днів|PERIOD], а потім кілька років → кілька днів|PERIOD
    віком [від 15|QUANTITY] до [29 років|PERIOD] → від 15|QUANTITY
    [24-17|PERIOD], [№ 9|DATE], [3403|DATE], [5|TIME] і [2014|DATE] → 2014|DATE
    [про-Київ|DATE], [Стаття II|DATE] і [мінус п’ять років|PERIOD] → мінус п’ять років|PERIOD
    [Рада|ORGANIZATION] 4 вересня і [Уряд|ORGANIZATION] 5 вересня → Рада|ORGANIZATION, 4 вересня|DATE, Уряд|ORGANIZATION, 5 вересня|DATE
  `),
  )('%s: %s', (marked, mentions) => {
    expect(merged(marked)).toBe(mentions)
  })
})
