import { describe, expect } from 'vitest'
import { languages } from '../src/language/registry.ts'
import { pairMarks } from '../src/quotations/marks/marks.ts'
import { splitParagraphs } from '../src/text/paragraphs.ts'
import { splitSentences } from '../src/text/sentences.ts'
import { tokenize } from '../src/text/tokens.ts'
import { draw, strip, testCases } from './markup.ts'

/** Tests texts with the words between marks in brackets: `»[` … `]«`; a bracket closed by } has no closing mark. */
function testPairs(code: string, cases: readonly string[]): void {
  testCases(cases, (marked) => expect(drawPairs(strip(marked), code)).toBe(marked))
}

function drawPairs(text: string, code: string): string {
  const paragraphs = splitParagraphs(text, [{ start: 0, end: text.length }])
  const sentences = splitSentences(text, paragraphs, languages[code]!.sentences, {})
  const tokens = tokenize(text, paragraphs)
  const singles = languages[code]!.speech?.singleQuotes ?? false
  const pairs = pairMarks({ text, paragraphs, sentences, tokens }, singles)
  return draw(
    text,
    pairs.map(({ inner, closed }) => ({ ...inner, open: '[', close: closed ? ']' : '}' })),
  )
}

describe('marks of every kind', () => {
  testPairs('uk', [
    'Він сказав «[так]» і пішов.',
    'Він сказав "[так]" і пішов.',
    'Він сказав “[так]” і пішов.',
    'Він сказав „[так]“ і пішов.',
    'Він сказав „[так]” і пішов.',
    'Він сказав ‹[так]› і пішов.',
    "Він сказав ''[так]'' і пішов.",
    'Він сказав ``[так]`` і пішов.',
    'Він сказав ,,[так]” і пішов.',
    'Він сказав ,,[так]“ і пішов.',
    'Він сказав « [так] » і пішов.',
    '"[Так]", – сказав він.',
    '«[Так!]»',
    '(«[Так]»)',
    'Наклад «[Дня]», «[Дзеркала тижня]» і «[Газети]» зріс.',
    'Слова "[так]","[ні]" й "[може]" короткі.',
  ])
  testPairs('en', [
    'He said ‘[yes]’ and left.',
    'He said “[yes]” and left.',
    'He said "[yes]" and left.',
    'He said ‘[it’s fine]’ and left.',
    '‘[I don’t know]’, she said.',
    '“[Yes,]” he said, “[I do.]”',
    '"[Yes.]"',
  ])
})

describe('wrong combinations', () => {
  testPairs('uk', [
    'Він сказав «[так]“ і пішов.',
    'Він сказав «[так]” і пішов.',
    'Він сказав «[так]" і пішов.',
    'Він сказав “[так]» і пішов.',
    'Він сказав „[так]» і пішов.',
    'Він сказав “[так]“ і пішов.',
    'Він сказав ”[так]” і пішов.',
    'Він сказав »[так]« і пішов.',
    'Він сказав "[так]» і пішов.',
    'Він сказав "[так]” і пішов.',
    'Вулиці «[Садова]“ і «[Польова]” перекрито.',
  ])
  testPairs('en', ['He said “[yes]" and left.', 'He said "[yes]” and left.', 'He said ”[yes]” and left.'])
})

describe('nested marks', () => {
  testPairs('uk', [
    '«[Роман „[Місто]“ вийшов торік]», – сказав він.',
    '«[Роман "[Місто]" вийшов торік]», – сказав він.',
    '«[Компанія «[Світло]» працює]», – сказав він.',
    '"[Компанія «[Світло]» працює]", - сказав він.',
    '"[Компанія "[Світло]" працює]", - сказав він.',
    '“[Компанія “[Світло]” працює]”, – сказав він.',
    '«[Я люблю «[Кобзаря]»]», – сказав він.',
    '«[Я люблю «[Кобзаря]]», – сказав він. ✗ one mark closes two',
    'КП «[Завод «[Маяк]]» збудувало міст. Місто платить.',
    'ДП «[Міжнародний аеропорт «[Дніпро]]» уклало угоду з ТОВ «[Фірма «[Ясна]]» на рік.',
    'Мер сказав: «[Завод «[Маяк]» працює.} Місто платить.',
    'КП «[завод «[Маяк]» збудувало міст.} Місто платить.',
    '"[Я люблю "[Кобзаря]"]", - сказав він.',
  ])
  testPairs('en', [
    '“[She told me ‘[go home]’ twice,]” he said.',
    '“[I read ‘[Dune]’ again]”',
    '"[I read \'[Dune]\' again]"',
  ])
})

describe('missing and stray marks', () => {
  testPairs('uk', [
    '«[Ми чекаємо на вас. Приходьте.}\n«[Дякуємо]», – сказав він.',
    'Він сказав: «[Ми чекаємо на вас.} Потім усі розійшлися.',
    'Так» сказав він.',
    'Так", сказав він.',
    'Слово «[так]»» сказав він.',
    'Школа» відчинилася. «[Заходьте]», – сказав він.',
    'Фільм «[Земля]» і книжка «[Місто.} Він пішов.',
    'Вона сказала: «[Ми чекаємо. Приходьте.}\n«[Дякуємо]».',
  ])
  testPairs('en', [
    'She said: "[We waited. Nobody came.}\n"[We left.]"',
    '"[The shelf is 5\'2" now, or so.]"',
    '"[It has a 13" screen.]"',
    "'[We are late]', she said.",
    "The ''[best]'' of the farmers' markets.",
    'The farmers\' "[best]" market.',
  ])
})

describe('words that another paragraph closes', () => {
  testPairs('uk', [
    '"[Ми чекали на вас.}\n[Ніхто не прийшов]", - сказав він.',
    '«[Ми чекали.}\n\n[Йшов дощ.}\n\n[Ніхто не прийшов]», – сказав він.',
    'Пряма мова: "[Ми чекали. Йшов дощ.}\n[Ніхто не прийшов]".',
    '"[Ми чекали.}\n[Роман "[Місто]" вийшов.}\n[Ніхто не прийшов]", - сказав він.',
    '"[Ми чекали.}\nРеклама\n[Ніхто не прийшов]", - сказав він.',
    '"[Ми чекали.}\n"[Міст]" відкрито.\n[Ніхто не прийшов]", - сказав він.',
    '[Ми чекали на вас]", - сказав він.',
    'Слово "[так]" і ні", - сказав він.',
    'Ніхто не прийшов" сказав він.',
    '"[Ми чекали.}\n"[Так]" – сказав він. І ні".',
    'Роман "[Ми чекали вийшов торік.}\nНіхто не прийшов".',
    '"[Ми чекали.}\n«[Ми пішли.}\n[Ніхто не прийшов]», – сказав він.',
    'Він сказав "[ні.}\nНіхто не прийшов".',
    `"[Ми чекали.}${'\nЙшов дощ.'.repeat(6)}\nНіхто не прийшов".`,
  ])
  testPairs('en', [
    '"[We waited for all of them.}\nAnn Lee, mayor of Hull."',
    '“[We waited.}\n[Nobody came,]” she said.',
    'A 27" screen, – she said.',
  ])
})

describe('no marks at all', () => {
  testPairs('uk', [
    "Об'єднання й пам'ять, п'ять комп'ютерів.",
    'Об’єднання й пам’ять, п’ять комп’ютерів.',
    'Обʼєднання й памʼять.',
    'Екран 6" і дошка 2" завтовшки.',
    'Труба 1/2" за сто гривень.',
    "Кут 5° 10' 20''.",
    '«»',
    'Він. "" Вона.',
  ])
  testPairs('en', [
    'The ’90s weren’t easy for the players’ union.',
    "The '90s weren't easy for the players' union.",
    'Rock ’n’ roll isn’t dead.',
    'He is 6\'2" tall.',
    'A 5’10” guard and a 6’ center.',
    'A 27" screen and a 24" one.',
  ])
})
