import { describe, expect, test } from 'vitest'
import { analyze } from '../src/analyze.ts'
import { testFrames } from './markup.ts'

describe('English: turns', () => {
  testFrames('en', [
    'The hearing went on.\n<MS DOYLE>: [Did you lock the gate?]\n<MR HURST>: [I did.]\n<MS DOYLE>: [Twice?]',
    'The hearing went on.\n<Anna Doyle>: [Did you lock the gate?]\n<Peter Hurst>: [I did.]\n<Doyle>: [Twice?]',
    'The hearing went on.\n**Q:** [Did you lock the gate?]\n**<Peter Hurst>:** [I did.]\n**Q:** [Twice?]',
    'Dough takes time.\n**[Who taught you?]**\n[My aunt did.]\n**[And who taught her?]**\n[I never asked.]',
    'Dough takes time.\n**[Who taught you?]**\n[My aunt did.]\n[She never let me touch the oven.]\n**[And her?]**\n[I never asked.]',
    '– [Is it raining?] {asks} <the baker>.\n– [It is, love], {says} <his wife>.',
    '– [I brought it in], she {says}. [It was raining.]',
    'Gate: open\nTickets: two pounds\nDogs: welcome',
    'Myth: cats always land on their feet.\nFact: they do not.\nMyth: cats hate water.\nFact: some swim.',
    '**What is a levy?**\nIt is a charge on land.\n**Can you appeal?**\nThe council has a form for it.',
    'Photo: Anna Doyle\nThe gate was open.\nPhoto: Peter Hurst',
    '– Two eggs\n– A pinch of salt\n– 200g of flour',
    'We need:\n– eggs, says the list\n– flour',
    'The rule is short:\n– Never lock the gate.',
  ])
})

describe('Ukrainian: turns', () => {
  testFrames('uk', [
    'Брама.\n**Кор.:** [Чому ви замкнули браму?]\n**<Іван Коваль>:** [Бо дощило.]\n**Кор.:** [І все?]',
    'Брама.\nКор.: [Чому ви замкнули браму?]\n<І. К.>: [Бо дощило.]\nКор.: [І все?]\n<І. К.>: [Так.]',
    'Засідання.\n<ГОЛОВА>. [Хто за?]\n<КОВАЛЬ І.П.> [Я проти.]\n<ГОЛОВА>. [Дякую.]',
    'Тісто любить час.\n**[Хто вас навчив?]**\n[Моя тітка.]\n**[А її?]**\n[Я не питав.]',
    'Ходімо повз браму.\n— [Зачиніть], — {бурчить} <сторож>.',
    'Брама.\n— [Хто вас навчив?]\n— [Моя тітка.]\n— [Ваша тітка казала, що ви не вчилися.]\n— [2 роки вчився.]',
    'Треба:\n— 2 яйця\n— Дрібка солі',
    '— [Зачиніть!] — {долинуло} з двору.',
    '— [Зачиніть], — тихо {просить} <сторож>. — [Дощить.]',
    'Сторож дивиться на браму.\n– [Я її сам фарбував.]\nМи йдемо далі.',
    'Фото: Іван Коваль\nБрама була відчинена.\nФото: Петро Гринь',
    'УВАГА: брама зачинена.\nБрама працює з восьмої.',
    'Брама: відчинена\nКвиток: двадцять гривень\nСобаки: можна',
    '**Що таке збір?**\nЦе плата за землю.\n**Хто його платить?**\nВласник ділянки.',
    'Ми взяли:\n– наші яйця;\n– наше борошно.',
    '<Сторож Петро Гринь> {поділився} думками про браму:\n– [Дощ їй не шкодить.]\nМи йдемо далі.',
    'Правило просте:\n– Не заходьте у воду.',
    '– [Я його знала], – {переконана} <вчителька Олена Коваль>. – [Він був добрий.]',
    '«[Я його знала], – {переконана} <вчителька Олена Коваль>. – [Він був добрий]».',
    'Сторож сказав таке:\n– Зачинити браму.\n– Пофарбувати лаву.',
    '– 87% покупців задоволені;\n– 9% ні.',
  ])
})

describe('block quotes', () => {
  const quoted = (text: string, format: 'text' | 'markdown', language = 'en') =>
    analyze(text, { language, format }).quotations.map(({ text, speaker }) => [speaker?.name ?? null, text])

  test.each(['text', 'markdown'] as const)('in %s are speech behind a colon', (format) => {
    const text = 'The minister writes:\n\n> The gate was never locked.'
    expect(quoted(text, format)).toEqual([['minister', 'The gate was never locked.']])
  })

  test.each(['text', 'markdown'] as const)('in %s have paragraphs', (format) => {
    const text = 'Ann Lee writes:\n\n> The gate was never locked.\n>\n> It rusts.\n\nIt rains.'
    expect(quoted(text, format)).toEqual([
      ['Ann Lee', 'The gate was never locked.'],
      ['Ann Lee', 'It rusts.'],
    ])
  })

  test.each([
    ['The gate is old. Ann Lee said so in court.\n\n> Nobody locked it.', 'Ann Lee'],
    [
      'The gate is old. Ann Lee said so in court.\n\n> Nobody locked it.\n\n— Owen Hurst (@owenh) May 2, 2026',
      'Owen Hurst',
    ],
    ['Ann Lee lives behind the gate.\n\n> Nobody locked it.', 'Ann Lee'],
    ['The gate is old.\n\n> Nobody locked it.\n>\n> It rusts.\n\n— Ann Lee, smith\n\nIt rains.', 'Ann Lee'],
    ['Ann Lee lives behind the gate.\n\n> Gates and locks', undefined],
    ['The gate is old.\n\n> Nobody locked it.\n\n— Nobody knows why. It rains.', undefined],
    ['> Nobody locked it.\n\nThe gate is old.', undefined],
  ])('%s', (text, speaker) => {
    expect(quoted(text, 'text')[0]?.[0]).toBe(speaker)
  })

  test('take «про це» for what follows', () => {
    const text = 'Олена Ткач бачила браму.\n\nПро це вона написала у Facebook.\n\n> Ніхто її не замикав.'
    expect(quoted(text, 'text', 'uk')).toEqual([['Олена Ткач', 'Ніхто її не замикав.']])
  })

  test.each(['text', 'markdown'] as const)('in %s are anything elsewhere', (format) => {
    expect(quoted('The gate was open.\n\n> Read more about gates.', format)).toEqual([])
  })
})
