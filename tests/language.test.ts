import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze } from '../src/analyze.ts'
import { detectLanguage } from '../src/language/detect.ts'
import { languageName, languageOf, languages } from '../src/language/registry.ts'
import { lines } from '../src/language/words.ts'

/** One sentence a line. */
const SENTENCES: Readonly<Record<string, string>> = {
  uk: `
    Дякую!
    Що ти робиш?
    Де моя книга?
    Вона не прийшла.
    Ми чекали на вас.
    Усе буде добре.
    Слава Україні!
    Уряд схвалив новий закон.
    Хто це сказав учора?
    Навчання розпочалося вчасно.
    На жаль, нас там не було.
    Голова громади подав у відставку.
    Кава без цукру, будь ласка.
    Президент пiдписав указ про нагороди.
    Його слова процитувала газета The Guardian.
    П’ятеро людей зникли безвісти.
  `, // without і ї є ґ; «пiдписав» with a Latin i
  ru: `
    Спасибо большое!
    Что ты делаешь?
    Где моя книга?
    Она не пришла.
    Мы долго ждали вас.
    Всё будет хорошо.
    Правительство одобрило новый закон.
    Кто это сказал вчера?
    Президент подписал указ о наградах.
    Он не понимает, зачем мы приехали.
    Говорят, что завтра будет дождь.
  `,
  be: `
    Што ты робіш?
    Дзе мая кніга?
    Яна не прыйшла.
    Мы доўга чакалі вас.
    Урад ухваліў новы закон.
    Хто гэта сказаў учора?
    Прэзідэнт падпісаў указ аб узнагародах.
  `,
  bg: `
    Какво правиш?
    Къде е моята книга?
    Тя не дойде.
    Дълго ви чакахме.
    Правителството одобри новия закон.
    Кой каза това вчера?
    Президентът подписа указа за наградите.
    Министърът заяви, че няма да подаде оставка.
  `,
  mk: `
    Што правиш?
    Каде е мојата книга?
    Таа не дојде.
    Владата го одобри новиот закон.
    Кој го кажа тоа вчера?
    Претседателот потпиша указ за наградите.
  `,
  sr: `
    Шта радиш?
    Где је моја књига?
    Она није дошла.
    Дуго смо вас чекали.
    Влада је усвојила нови закон.
    Ко је то рекао јуче?
    Председник је потписао указ о наградама.
  `,
  en: `
    Thank you!
    What are you doing?
    Where is my book?
    She never came.
    The government passed a new law.
    Who said that yesterday?
    They waited for hours at the Kraków station.
    Angela Müller declined to comment.
    It's cold outside.
    The mayor of Zaporizhzhia has resigned.
  `,
  de: `
    Vielen Dank!
    Was machst du?
    Wo ist mein Buch?
    Sie kam nicht.
    Die Regierung hat ein neues Gesetz verabschiedet.
    Wer hat das gestern gesagt?
    Der Minister trat zurück.
  `,
  fr: `
    Merci beaucoup !
    Que fais-tu ?
    Où est mon livre ?
    Elle n’est pas venue.
    Le gouvernement a adopté une nouvelle loi.
    Qui l’a dit hier ?
    L’homme s’est enfui.
  `,
  pl: `
    Dziękuję bardzo!
    Co robisz?
    Gdzie jest moja książka?
    Nie przyszła.
    Rząd przyjął nową ustawę.
    Kto to wczoraj powiedział?
    Minister podał się do dymisji.
  `,
  cs: `
    Děkuji vám!
    Co děláš?
    Kde je moje kniha?
    Vláda schválila nový zákon.
    Kdo to včera řekl?
  `,
  sk: `
    Ďakujem pekne!
    Čo robíš?
    Kde je moja kniha?
    Vláda schválila nový zákon a ministri súhlasili.
    Kto to včera povedal?
  `,
  es: `
    ¡Muchas gracias!
    ¿Qué estás haciendo?
    ¿Dónde está mi libro?
    El gobierno aprobó una nueva ley.
    ¿Quién lo dijo ayer?
  `,
  pt: `
    Muito obrigado!
    O que você está fazendo?
    Onde está o meu livro?
    O governo aprovou uma nova lei.
    Quem disse isso ontem?
  `,
  it: `
    Grazie mille!
    Che cosa stai facendo?
    Dov’è il mio libro?
    Il governo ha approvato una nuova legge.
    Chi l’ha detto ieri?
  `,
  nl: `
    Hartelijk bedankt!
    Wat ben je aan het doen?
    Waar is mijn boek?
    De regering heeft een nieuwe wet aangenomen.
    Wie heeft dat gisteren gezegd?
  `,
  ro: `
    Guvernul a adoptat o lege nouă.
    Cine a spus asta ieri?
  `,
  sv: `
    Vad gör du?
    Regeringen har antagit en ny lag, sade ministern efter mötet.
  `,
  fi: `
    Mitä sinä teet?
    Hallitus hyväksyi uuden lain eilen.
  `,
  hu: `
    Mit csinálsz most?
    A kormány elfogadta az új törvényt.
  `,
  tr: `
    Ne yapıyorsun?
    Hükümet yeni bir yasa kabul etti.
  `,
  lt: `Vyriausybė vakar priėmė naują įstatymą.`,
  lv: `Valdība vakar pieņēma jaunu likumu.`,
  et: `Valitsus võttis eile vastu uue seaduse.`,
  sl: `Vlada je včeraj sprejela nov zakon, so sporočili.`,
  kk: `Үкімет кеше жаңа заң қабылдады.`,
  ca: `El govern va aprovar ahir una nova llei que permetrà a les empreses contractar més gent, segons va dir la ministra.`,
  sw: `Serikali imepitisha sheria mpya ambayo itawasaidia watu wote nchini.`,
  vi: `Chính phủ đã thông qua luật mới ngày hôm qua.`,
  el: `Η κυβέρνηση ενέκρινε τον νέο νόμο.`,
  he: `הממשלה אישרה את החוק החדש אתמול.`,
  ar: `وافقت الحكومة على القانون الجديد أمس.`,
  hi: `सरकार ने कल नया कानून पारित किया।`,
  ka: `მთავრობამ ახალი კანონი მიიღო.`,
  zh: `政府昨天通过了新法律。`,
  ja: `政府は昨日、新しい法律を可決した。`,
  ko: `정부는 어제 새 법을 통과시켰다.`,
}

const ALL = Object.entries(SENTENCES).flatMap(([code, list]) => lines(list).map((text) => [code, text] as const))

test.each(ALL)('%s: %s', (code, text) => {
  expect(detectLanguage(text)).toMatchObject({ code, name: languageName(code) })
})

describe('null rather than a guess', () => {
  test.each([
    '',
    ' \n\t',
    '12:30, 45 %',
    '=)',
    '😀😀😀',
    '***',
    '\u0000',
    '\ud800',
    'https://example.com/the/news/of/the/day',
  ])('%j', (text) => {
    expect(detectLanguage(text)).toMatchObject({
      code: null,
      name: null,
      script: null,
      confidence: 0,
      support: 'basic',
    })
  })

  test.each(['Kelly', 'Debra Perlingiere', 'Shinzo', 'xqzt', 'Іbn', 'Ольга', 'Иван Петров', 'ⴰⵣⵓⵍ', 'OK'])(
    '%s: not sure',
    (text) => {
      expect(detectLanguage(text).confidence).toBeLessThan(0.8)
    },
  )
})

describe('a foreign part does not outvote the article', () => {
  const article = lines(SENTENCES.uk!).join(' ').repeat(20)
  const menu = 'Home News Sport Business Culture Contact us About Privacy policy Sign in '

  test.each([
    ['a header', `${menu.repeat(30)}\n${article}`],
    ['a footer', `${article}\n${menu.repeat(30)}`],
    ['a header and a footer', `${menu.repeat(5)}\n${article}\n${menu.repeat(5)}`],
    ['names', `${article} The New York Times, Donald Trump, Boris Johnson`],
    ['Russian quotations', `${article} «${lines(SENTENCES.ru!).join(' ')}»`],
  ])('%s', (_, text) => {
    expect(detectLanguage(text).code).toBe('uk')
  })
})

test('apostrophes and composition make no difference', () => {
  const text = 'П’ятеро людей зникли, їй і йому — п’ять'
  for (const other of [text.replaceAll('’', "'"), text.replaceAll('’', 'ʼ'), text.normalize('NFD')]) {
    expect(detectLanguage(other)).toEqual(detectLanguage(text))
  }
})

describe('a given language', () => {
  const text = 'Добрий вечір, ми з України.'

  test.each([
    ['uk', { code: 'uk', name: 'Ukrainian', script: 'Cyrillic', confidence: 1, support: 'full' }],
    ['ru', { code: 'ru', name: 'Russian', script: 'Cyrillic', confidence: 1, support: 'basic' }],
    ['uk-UA', { code: 'uk', name: 'Ukrainian', support: 'full' }],
    ['UKR', { code: 'uk', name: 'Ukrainian', support: 'full' }],
    ['ja', { code: 'ja', name: 'Japanese', support: 'basic' }],
    ['xx', { code: 'xx', name: null, support: 'basic' }],
    ['constructor', { code: 'constructor', name: null, support: 'basic' }],
  ])('%s is obeyed', (language, expected) => {
    expect(analyze(text, { language }).language).toMatchObject(expected)
  })
})

describe('warnings', () => {
  test.each([
    ['Уряд схвалив новий закон.', []],
    ['The government passed a new law.', []],
    ['Rząd przyjął nową ustawę.', [{ code: 'basic-language', message: expect.stringContaining('Polish') }]],
    ['政府昨天通过了新法律。', [{ code: 'basic-language', message: expect.stringContaining('Chinese') }]],
    ['12:30', [{ code: 'unknown-language', message: expect.any(String) }]],
  ])('%s', (text, expected) => {
    expect(analyze(text).warnings).toEqual(expected)
  })
})

describe('sentences in another language', () => {
  const uk =
    'Про це він написав у соцмережах. Речниця міністерства підтвердила цю інформацію. Подробиць вона не навела.'
  const en = 'He wrote about it on social media. The spokeswoman confirmed the report. She gave no details.'

  function marks(text: string): string[] {
    const { sentences } = analyze(text)
    return sentences.flatMap(({ language, start, end }) => (language ? [`${language}: ${text.slice(start, end)}`] : []))
  }

  test.each([
    [uk, 'We will never forget what they have done to our people.', 'en'],
    [uk, 'Мы никогда не забудем того, что они сделали с нашими людьми.', 'ru'],
    [uk, 'Nie zapomnimy tego, co zrobili naszym ludziom.', 'pl'],
    [en, 'Ми ніколи не забудемо того, що вони зробили з нашими людьми.', 'uk'],
    [en, 'Nous n’oublierons jamais ce qu’ils ont fait à nos gens.', 'fr'],
  ])('%s + %s', (article, sentence, code) => {
    expect(marks(`${article}\n${sentence}\n${article}`)).toEqual([`${code}: ${sentence}`])
  })

  test.each([
    [uk, 'The New York Times'],
    [uk, 'Apple iPhone Pro Max'],
    [uk, 'Boris Johnson and Donald Trump'],
    [uk, 'Спасибо!'],
    [uk, 'Ну шо, поїхали, хлопці, бо вже пора.'],
    [uk, 'Голос Америки, Радіо Свобода'],
    [en, 'Volodymyr Zelenskyy, Andrii Yermak'],
    [en, 'Déjà vu.'],
    [en, 'Deutsche Bank, Le Monde, El País'],
    [en, 'Kyiv, Kharkiv, Lviv and Zaporizhzhia'],
  ])('%s + %s: none', (article, sentence) => {
    expect(marks(`${article}\n${sentence}\n${article}`)).toEqual([])
  })
})

test('every language in the registry has data for detection', () => {
  for (const { code, detection } of Object.values(languages)) {
    expect([code, detection.frequent.size > 100, detection.endings.size > 10]).toEqual([code, true, true])
  }
  expect(languageOf('xx').support).toBe('basic')
})

test('any string has a language record, the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const language = detectLanguage(text)
      expect(language.code === null).toBe(language.confidence < 0.5)
      expect(detectLanguage(text)).toEqual(language)
    }),
  )
})

test.each(['і', '.', "'", 'ы ', 'i', 'https://', '@a', '\u0301', '😀', "l'"])('five million of %j', (piece) => {
  expect(detectLanguage(piece.repeat(5_000_000 / piece.length))).toHaveProperty('confidence')
})
