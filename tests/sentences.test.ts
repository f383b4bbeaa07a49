import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../src/language/registry.ts'
import { splitParagraphs } from '../src/text/paragraphs.ts'
import { type SentenceOptions, splitSentences } from '../src/text/sentences.ts'

function split(text: string, code: string, options: SentenceOptions = {}) {
  const paragraphs = splitParagraphs(text, [{ start: 0, end: text.length }])
  return splitSentences(text, paragraphs, languages[code]!.sentences, options)
}

/** 'Він прийшов.| |Вона пішла.': the text without the bars, and its sentences. */
function expectPartition(partition: string, code: string, options?: SentenceOptions) {
  const text = partition.replaceAll('|', '')
  const sentences = split(text, code, options).map(({ start, end }) => text.slice(start, end))
  expect(sentences).toEqual(partition.split('|').filter((piece) => piece.trim()))
}

describe('Ukrainian', () => {
  test.each([
    'Він прийшов.| |Вона пішла.',
    'Греблю назвали «Зорею».| |«Вона тримає», – казав Коваль.| |Марія (сусідка).| |Так?»| |Дощ ішов.',
    'XII. Греблю полагодили.| |Вода спала.',
    'Хто там?| |Ніхто!| |Дивно…| |Піду гляну.',
    'Невже?!| |Так!!!| |Ну…',
    'Це кінець.|Початок буде завтра.',
    'Ішли дощі,сніги.|Потім розпогодилося.',
    'Дощ ущух...| |Ми вийшли на подвір’я.',
    '«Ми готові.| |Починаймо!»| |Зала затихла.',
    '«Я втомився».| |Так він сказав.',
    'Він спитав: «Ви йдете?»| |Ніхто не відповів.',
    '– Так, – сказав він.| |– Ходімо.',
    '— Ходімо!| |— Вона підвелася.',
    '– Скільки?| |– П’ять.',
    '«Скільки?»| |– «П’ять».',
    'Вистава триває до 22 год.| |Квитки продає каса.',
    'Це сталося 2014 р.| |Він тоді жив у Луцьку.',
    'Зібрали пшеницю, ячмінь тощо.| |Урожай добрий.',
    'Продавали яблука, груші та ін.| |Покупців бракувало.',
    'Музеї, театри і т. д.| |Усе зачинено.',
    'Збитки – 5 млрд грн.| |Уряд шукає кошти.',
    'Замок звели в XV ст.| |Тепер там музей.',
    'Команда забила гол.| |Глядачі раділи.',
    'Перехід завдовжки 300 м.| |Далі буде міст.',
    'Вивезли 12 тис. т.| |Решта чекає.',
    'Це вітамін С.| |Він корисний.',
    'Про це вона написала в X.| |Коваль промовчав.',
    'Прийшов X. Koval.',
    'Квартира 5.| |Під’їзд другий.',
    'У місті було тихо.| |2022 року все змінилося.',
    'Дивіться на сайті example.com.| |Там є все.',
    'Пишіть на info@example.com.ua.| |Відповімо за добу.',
    'Він пішов (надовго).| |Вона лишилася.',
    'Він пішов.| |(Вона лишилася.)| |Стало тихо.',
    'Про це йшлося раніше [12].| |Тепер інше.',
    'Про це йшлося раніше. [12]| |Тепер інше.',
    'Дякую! 😍| |Бувайте.',
    'Дякую всім 😀| |До зустрічі.',
    'Далі буде ****| |Частина друга',
    'Він сказав "ні".| |Ми пішли.',
    '"Ні!"| |Ми пішли.',
    'Київ, 4.09.2025.| |Зустріч почалася.',
    'Перший пункт|\n|Другий пункт',
  ])('%s', (partition) => expectPartition(partition, 'uk'))

  test.each([
    'Музей ім. Т. Г. Шевченка зачинено.',
    'В. О. Зеленський прибув до м. Київ.',
    'Указ підписав В.О. Зеленський у четвер.',
    'Зустріч із Ю. Свириденко триватиме годину.',
    'Звіт склали Р. Л. Петренко та О.-М. Сич.',
    'Приймальня: вул. Хрещатик, буд. 36, кв. 5.',
    'О 10 год. 15 хв. пролунала сирена.',
    'Бюджет – 19,5 млрд грн. на рік.',
    'У 1991 р. постала незалежна Україна.',
    'У 2014 р. Росія захопила Крим.',
    'Вік знахідки – V ст. до н. е., кажуть учені.',
    'За даними проф. Коваля, ризик зріс.',
    'Див. табл. 3 та рис. 5.',
    'Згідно зі ст. 17 Конституції, це обов’язок держави.',
    'Наказ від 3 травня 2016 р. № 17 скасовано.',
    'Версія 2.0.1 вийшла 4.09.2025 о 10.30.',
    'Сайт suspilne.media повідомляє про це.',
    'Файл report.final.docx не відкрився.',
    'Застосунок написали на Node.js і ASP.NET.',
    '«Ходімо!» – сказав він.',
    '«Ходімо!», – сказав він.',
    '«Куди?» — Петренко підвівся.',
    '– Куди ви?.. – почав він.',
    'Вигуки «Ганьба!», «Геть!» лунали годину.',
    'Гурт «Океан Ельзи!» виступить завтра.',
    'Він хотів… але не зміг.',
    'Він хотів... але не зміг.',
    'Було тихо ... 15 днів поспіль.',
    'Слідчий [...] Петренко мовчить.',
    'Ми 😀 вас, друзі.',
    'Код *** приховано, а ім’я ні.',
    'Двері зачинив (!) Петренко.',
    '1. Купити хліба та молока.',
    'а) Купити хліба.',
    'IV. Висновки комісії',
    '...і тоді він пішов.',
    'Кажуть (і не без підстав!), що він піде.',
    'Ставка зросла (див. Нацбанк) удвічі.',
    'ЛУЦЬК, 4 вер. — Міст відкрили.',
    'Зараз (наступного року. — Ред.) це неможливо.',
    'Держава, у т. ч. Київ, платить.',
    'Ціна – 5 тис. дол. США за штуку.',
    'Так зв. «республіка» не визнана.',
    'Лідер т. зв. ДНР зник.',
    'Він читав «Мир. Війна» двічі.',
    'Заголовок без крапки',
    'Ціна – 5 грн. — дешевше, ніж торік.',
    'Гори заввишки 2 тис. м. над рівнем моря.',
  ])('not: %s', (text) => expectPartition(text, 'uk'))

  test.each([
    '«Ми готові. Починаймо!»| |Зала затихла.',
    'Він сказав: «Ми готові. Починаймо».| |Зала затихла.',
    '«Ми "готові". Так. Ні» і все.| |Кінець.',
    '«Ми готові.| |Починаймо!| |Зала затихла.',
    'Ми готові».| |Починаймо!| |Зала затихла.',
    '"Ми готові. Починаймо!"| |Зала затихла.',
    '„Ми готові. Починаймо!”| |Зала затихла.',
    '(Він пішов.| |Вона ні.)| |Тихо.',
    'Один «незакритий.| |Кінець.|\n|Другий.| |Третій».',
  ])('whole quotes: %s', (partition) => expectPartition(partition, 'uk', { wholeQuotes: true }))
})

describe('English', () => {
  test.each([
    'He came.| |She left.',
    'Who is there?| |Nobody!| |Odd…| |I will look.',
    'Really?!| |Yes!!!| |Well…',
    'This is the end.|The rest comes tomorrow.',
    '“We are ready.| |Let us begin!”| |The hall fell silent.',
    '"We are ready."| |The hall fell silent.',
    '‘We are ready.’| |The hall fell silent.',
    'He left (for good).| |She stayed.',
    'He left.| |(She stayed.)| |It was quiet.',
    'He lives in the U.S.| |He likes it.',
    'It was founded by Smith, Jones, et al.| |The rest is history.',
    'The shop sells pens, ink, etc.| |Prices vary.',
    'The doors open at 10 a.m.| |The show starts at noon.',
    'The crash happened at 6 p.m.| |Police closed the road.',
    'It sold 1,000.|That is a lot.',
    'He works for Acme Inc.| |His wife does not.',
    'She sailed with Martin Luther King Jr.| |They were friends.',
    'He took vitamin C.| |It helped.',
    'He said no.| |Nobody listened.',
    'It was room 5.| |The door was open.',
    'It rose in May.| |2019 was worse.',
    'Write to info@example.com.| |We will answer.',
    'See https://example.com/a.b?c=d.| |It is all there.',
    'I saw it...| |Then it left.',
    'As shown before.[12]| |Others disagree.',
    'As shown before. [12]| |Others disagree.',
    'Thanks! :)| |Bye.',
    'That went well :-)| |Bye.',
    'why?| |because.',
    'call me today.| |they are waiting.',
    '– Where to?| |– Home.',
    'He used an iPhone.| |iPads came later.',
    'The vote was 5-4.| |"It is over," she said.',
    'Headline without a stop|\n|The text begins.',
    'I LEFT.| |— Why?',
    'He lives in Salem, Mass.| |— Why?',
    'SALEM, Ill.| |The bridge opened.',
    'SALEM, Oregon, is old.| |— Why?',
  ])('%s', (partition) => expectPartition(partition, 'en'))

  test.each([
    'Mr. and Mrs. Smith met Dr. Jones.',
    'J. K. Rowling met J.R.R. Tolkien’s son.',
    'George W. Bush and John F. Kennedy Jr. were there.',
    'The U.S. Congress met in Washington, D.C. on Monday.',
    'The U.S.A. won, the U.K. lost.',
    'A U.S.-led force arrived.',
    'Shares of Acme Corp. fell, Google Inc. rose.',
    'It weighs 4.5 lbs. on average.',
    'See No. 5, fig. 3 and pp. 12-14 of vol. II.',
    'Gov. Brown and Sen. Warren spoke on Sept. 11.',
    'He lives on Main St. near St. Paul.',
    'The show starts at 10 a.m. (CDT) today.',
    'I :) at strangers.',
    'The score is 3:0 (2:0).',
    'It runs on Node.js and ASP.NET.',
    'Visit www.example.com/page.html?x=1 now.',
    'The file setup.exe is missing.',
    'Version 2.0.1 costs $3.50.',
    'Some fruit, e.g. Asian pears, is dear.',
    'Acme v. Smith was decided, i.e. Smith won.',
    '“Go!” he said.',
    '“Where to?” asked Mary.',
    '"Go!" he said.',
    '“Go,” he said.',
    '“Where to?” Ann Lee, a lawyer, asked.',
    '“Go home.” Ann Lee said.',
    'He shouted “Fire!” and ran.',
    'He waited ... and waited.',
    'He waited… and waited.',
    '... and so it goes.',
    'The court [...] Judge Smith presiding [...] ruled.',
    'She works at Yahoo! in Texas.',
    'The talks begin at 10 a.m. Monday.',
    'At 5 p.m. Eastern the polls close.',
    'Your seat is N°. 15.',
    '1. Buy some bread',
    'IV. The findings',
    'He read “War. Peace” twice.',
    'Smith (b. 1950) lives here.',
    'They said (and rightly so!) that it was over.',
    'P.S. I love you.',
    'The “No. 1” rule',
    'We’re sure it’s the boys’ fault.',
    'Posted on Example.Com today',
    'SALEM, Ore. — The bridge opened.',
    'ST. JOHN’S, N.L. – The bridge opened.',
    'NEW SALEM, N.Y. (AP) — The bridge opened.',
    'SALEM, Mass. (Reuters) - The bridge opened.',
  ])('not: %s', (text) => expectPartition(text, 'en'))

  test.each([
    '“We are ready. Begin!”| |Silence.',
    '"We are ready. Begin!" he said.| |Silence.',
    '‘We are ready. Begin!’| |Silence.',
    '’Tis late.| |The boys’ room is dark.',
    "'Tis late.| |The boys' room is dark.",
    'It’s late.| |The boys’ room is dark.| |Don’t go.',
    '“We are ready.| |Begin!',
    'We are ready.”| |Begin!',
  ])('whole quotes: %s', (partition) => expectPartition(partition, 'en', { wholeQuotes: true }))
})

describe('other languages', () => {
  test.each([
    ['de', 'Am 3. Oktober ist Feiertag.'],
    ['de', 'Im 19. Jahrhundert lebte hier Dr. Müller.'],
    ['de', 'Er kommt z. B. aus Berlin, d. h. aus Mitte.'],
    ['de', 'Rom wurde 753 v. Chr. gegründet.'],
    ['de', 'Es kostet ca. 10 Mio. Euro.'],
    ['de', '„Wir sind bereit.| |Los!“| |Es wurde still.'],
    ['de', '»Komm!«, sagte er.| |Sie kam.'],
    ['de', 'Das war 1989.| |Die Mauer fiel.'],
    ['fr', 'M. Dupont a rencontré Mme Martin.'],
    ['fr', 'Né en 50 av. J.-C. à Rome.'],
    ['fr', '« Nous sommes prêts. »| |Il partit.'],
    ['fr', 'Est-ce vrai ?| |Oui !| |Bien.'],
    ['fr', 'Il dit : « Partons ! » et partit.'],
    ['pl', 'Zgodnie z art. 42 ust. 3 ustawy, np. o podatku.'],
    ['pl', 'Kościół pw. św. Jana stoi przy ul. Długiej.'],
    ['pl', 'Urodził się w 1950 r.| |Mieszka w Łodzi.'],
    ['pl', '– Chodźmy! – powiedział.| |– Już idę.'],
    ['pl', '„Jesteśmy gotowi.| |Zaczynajmy!”| |Cisza.'],
    ['ru', 'Музей им. А. С. Пушкина закрыт.'],
    ['ru', 'В 1961 г. Гагарин полетел в космос.'],
    ['ru', 'Это было в 1961 г.| |Он тогда жил в Москве.'],
    ['ru', 'Бюджет – 5 млрд руб. и т. д. в год.'],
    ['ru', '– Пойдём! – сказал он.| |– Иду.'],
  ])('%s: %s', (code, partition) => expectPartition(partition, code))
})

const MARKS = fc.constantFrom(
  ...'аБzQ1 .!?…«»„“”"‘’()[]–—-,:\n\t\u0000\ud83d\ude00',
  'ім',
  'т.',
  'Mr.',
  '...',
  'Він',
  '[1]',
)
const ANY_TEXT = fc.oneof(fc.string({ unit: MARKS, maxLength: 200 }), fc.string({ unit: 'binary' }))

describe.each(Object.keys(languages))('any text, %s', (code) => {
  test.each([false, true])(
    'whole quotes %s: sorted, apart, no blank edges, nothing lost, the same again',
    (wholeQuotes) => {
      fc.assert(
        fc.property(ANY_TEXT, (text) => {
          const sentences = split(text, code, { wholeQuotes })
          let end = 0
          let outside = ''
          for (const sentence of sentences) {
            expect(sentence.start).toBeGreaterThanOrEqual(end)
            expect(sentence.end).toBeGreaterThan(sentence.start)
            const words = text.slice(sentence.start, sentence.end)
            expect(words.trim()).toBe(words)
            outside += text.slice(end, sentence.start)
            end = sentence.end
          }
          expect(`${outside}${text.slice(end)}`.replace(/[\s\u0085]/gu, '')).toBe('')
          expect(split(text, code, { wholeQuotes })).toEqual(sentences)
        }),
      )
    },
  )
})

test('no cut of whole quotes is missing without them', () => {
  fc.assert(
    fc.property(ANY_TEXT, (text) => {
      const ends = new Set(split(text, 'uk').map(({ end }) => end))
      expect(split(text, 'uk', { wholeQuotes: true }).length).toBeLessThanOrEqual(ends.size)
    }),
  )
})

test.each([
  '.',
  '. ',
  '«',
  '» ',
  '"',
  "'",
  '(',
  ')',
  '«.',
  '.»',
  '– ',
  '!',
  '…',
  '[1]',
  '.[1]',
  'а.',
  'А. ',
  'Так. ',
  '\n',
  'рядок\n',
  '(«',
  '«(»',
  '😀',
  ' :)',
  '*** ',
  ' ',
  '.\n',
])('a hundred thousand of %j', (mark) => {
  const text = mark.repeat(100_000)
  expect(split(text, 'uk', { wholeQuotes: true }).length).toBeLessThanOrEqual(100_000)
})
