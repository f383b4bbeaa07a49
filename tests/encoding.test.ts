import { describe, expect, test } from 'vitest'
import { declaredEncoding } from '../src/input/declared.ts'
import { decode } from '../src/input/decode.ts'
import { decodeAs, encodingName } from '../src/input/encodings.ts'
import { encode } from './encode.ts'
import { NEWSPAPERS } from './newspapers.ts'

const UK = NEWSPAPERS.uk.slice(0, 4).join('\n')

describe('an encoding is told', () => {
  test.each([
    ['a mark of UTF-8', Buffer.from(`\uFEFF${UK}`), 'utf-8'],
    ['a mark of UTF-16', Buffer.concat([Buffer.of(0xff, 0xfe), encode(UK, 'utf-16le')]), 'utf-16le'],
    ['a mark of the other UTF-16', Buffer.concat([Buffer.of(0xfe, 0xff), encode(UK, 'utf-16be')]), 'utf-16be'],
    ['UTF-8 itself', Buffer.from(UK), 'utf-8'],
    ['ASCII', Buffer.from('It rains.'), 'utf-8'],
  ])('by %s, surely', (_, bytes, encoding) => {
    const { text, ...rest } = decode(bytes)
    expect(rest).toEqual({ encoding, warnings: [] })
    expect(text).toBe(encoding === 'utf-8' && bytes.length < 20 ? 'It rains.' : UK)
  })

  test('by its declaration', () => {
    const page = `<meta charset="koi8-u"><p>${UK}`
    const bytes = encode(page, 'koi8-u')
    expect(decode(bytes, { declared: declaredEncoding(bytes) })).toMatchObject({ encoding: 'koi8-u', warnings: [] })
  })

  test('by a declaration of Latin letters', () => {
    const bytes = encode('Ångström café “résumé”', 'windows-1252')
    expect(decode(bytes, { declared: 'iso-8859-1' })).toMatchObject({ encoding: 'windows-1252', warnings: [] })
  })

  test.each(['utf-8', 'utf-16', 'nonsense', 'iso-8859-1'])(
    'not by the declaration of %s that does not hold',
    (declared) => {
      expect(decode(encode(UK, 'windows-1251'), { declared }).encoding).toBe('windows-1251')
    },
  )

  test('not by a declaration in UTF-8', () => {
    expect(decode(Buffer.from(UK), { declared: 'windows-1251' }).encoding).toBe('utf-8')
  })

  test('by the user, above all', () => {
    expect(decode(Buffer.from('Їжак'), { encoding: 'windows-1251' })).toMatchObject({ text: 'Р‡Р¶Р°Рє', warnings: [] })
  })
})

describe('broken bytes become U+FFFD', () => {
  test.each([
    ['in the middle', Buffer.concat([Buffer.from(UK.slice(0, 50)), Buffer.of(0xd0), Buffer.from(UK.slice(50))])],
    ['at the end', Buffer.from(UK).subarray(0, -2)],
    ['in a line', Buffer.concat([Buffer.from('“Yes,” he said. '), Buffer.of(0x80)])],
    ['in English', Buffer.concat([Buffer.from('“It’s raining” – '), Buffer.of(0x94), Buffer.from(' he said.')])],
  ])('%s', (_, bytes) => {
    const { text, encoding, warnings } = decode(bytes)
    expect(encoding).toBe('utf-8')
    expect(text.match(/\uFFFD/gu)).toHaveLength(1)
    expect(warnings.map(({ code }) => code)).toEqual(['broken-bytes'])
  })

  test('and what only speaks of a PDF is text', () => {
    expect(decode(Buffer.from('Файл починається з %PDF-1.4.')).text).toContain('%PDF')
  })

  test('not where U+FFFD is what was written', () => {
    expect(decode(Buffer.from('Сл\uFFFDво.')).warnings).toEqual([])
  })
})

describe('what is no text is refused', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \r\n\t\u00A0', 'blank'],
    ['a mark alone', '\uFEFF', 'blank'],
    ['NUL', 'a\0b', 'binary'],
    ['control characters', '\u0001\u0002ab', 'binary'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'), 'binary'],
    ['a small PDF', '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n', 'binary'],
    ['numbers of two bytes', Buffer.from(Uint16Array.from({ length: 200 }, (_, i) => i % 30).buffer), 'binary'],
  ])('%s', (_, content, code) => {
    expect(() => decode(Buffer.from(content))).toThrow(expect.objectContaining({ code }))
  })
})

describe('the letters of a text tell', () => {
  const LENGTHS = [40, 100, 400, 4000]

  test.each([
    ['uk', 'windows-1251'],
    ['uk', 'koi8-u'],
    ['uk', 'iso-8859-5'],
    ['uk', 'ibm866'],
    ['uk', 'utf-16le'],
    ['uk', 'utf-16be'],
    ['ru', 'windows-1251'],
    ['ru', 'koi8-r'],
    ['ru', 'iso-8859-5'],
    ['ru', 'ibm866'],
    ['ru', 'utf-16le'],
    ['pl', 'windows-1250'],
    ['pl', 'utf-16be'],
    ['en', 'windows-1252'],
    ['en', 'windows-1250'],
    ['en', 'utf-16le'],
  ] as const)('%s in %s', (language, encoding) => {
    const random = seeded(1)
    const accuracies = LENGTHS.map((length) => {
      const samples = Array.from({ length: length > 1000 ? 4 : 25 }, () => cut(NEWSPAPERS[language], length, random))
      const right = samples.map((sample) => encode(sample, encoding)).filter((bytes) => isRight(bytes, encoding))
      return right.length / samples.length
    })
    console.info(`${language} in ${encoding}: ${LENGTHS.map((length, i) => `${length}: ${accuracies[i]}`).join(', ')}`)
    expect(accuracies[0]).toBeGreaterThanOrEqual(0.96)
    expect(accuracies.slice(1)).toEqual([1, 1, 1])
  })

  test.each([
    ['French', 'windows-1252', 'Le maire a déclaré que l’école resterait fermée jusqu’à lundi, où çà et là.'],
    ['German', 'windows-1252', 'Der Bürgermeister erklärte, die Straße müsse schließen.'],
    ['Spanish', 'windows-1252', '¿Por qué nadie calculó los daños? El año pasado también llovió.'],
    ['Czech', 'windows-1250', 'Starosta řekl, že škola zůstane zavřená až do příštího týdne.'],
  ])('%s', (_, encoding, text) => {
    expect(decode(encode(text, encoding)).text).toBe(decodeAs(encoding, encode(text, encoding)))
  })

  test('a guess is said', () => {
    expect(decode(encode(UK, 'koi8-u')).warnings).toEqual([
      { code: 'guessed-encoding', message: 'the encoding was guessed: koi8-u' },
    ])
  })

  test('the letters of a page stand far below its scripts', () => {
    const page = `<script>\n${'var ascii = 1;\n'.repeat(10_000)}</script><p>${UK}</p>`
    expect(decode(encode(page, 'koi8-u')).encoding).toBe('koi8-u')
  })
})

describe('a name of an encoding', () => {
  test.each([
    ['cp1251', 'windows-1251'],
    ['UTF8', 'utf-8'],
    ['latin1', 'windows-1252'],
    ['cp866', 'ibm866'],
    ['utf-7', null],
    ['', null],
  ])('%j', (label, name) => {
    expect(encodingName(label)).toBe(name)
  })

  test('windows-1252 has its quotation marks', () => {
    expect(decodeAs('windows-1252', Buffer.of(0x93, 0xe9, 0x94, 0x20, 0x97, 0x80))).toBe('“é” —€')
  })
})

/** Was it read as what it is, whatever that was called? */
function isRight(bytes: Uint8Array, encoding: string): boolean {
  return decode(bytes).text === decodeAs(encoding, bytes)
}

function cut(sentences: readonly string[], length: number, random: () => number): string {
  let text = ''
  while (text.length < 2 * length) text += `${sentences[Math.floor(random() * sentences.length)]} `
  const start = Math.floor(random() * length)
  return text.slice(start, start + length)
}

/** Numbers from 0 to 1, the same every time: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
