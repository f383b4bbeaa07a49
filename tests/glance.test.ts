import { describe, expect, test } from 'vitest'
import { detectArticle } from '../src/language/detect.ts'
import { glance } from '../src/language/glance.ts'
import { readTokens } from '../src/text/document.ts'

const TEXTS: Readonly<Record<string, string>> = {
  uk: 'Мешканці села полагодили стару греблю. П’ятеро з них привезли дошки з Івано-Франківська, бо вода прибувала. ',
  ru: 'Жители деревни починили старую плотину. Они привезли доски из города, чтобы вода не ушла, и ждали дождя. ',
  en: "The villagers repaired the old dam. The mayor's brother said that they had brought the boards from a town. ",
  pl: 'Mieszkańcy wsi naprawili starą groblę nad rzeką. Przywieźli deski z miasta, żeby woda nie uciekła, i czekali. ',
  es: 'Los vecinos del pueblo repararon la vieja presa. Trajeron las tablas de la ciudad para que no faltara el agua. ',
}

function tokensOf(text: string) {
  return readTokens(text, [{ start: 0, end: text.length }])
}

describe('a glance tells the language of an article', () => {
  test.each(Object.entries(TEXTS))('%s', (code, text) => {
    const article = tokensOf(text.repeat(10))
    expect(glance(article)).toEqual({ code, script: 'uk ru'.includes(code) ? 'Cyrillic' : 'Latin' })
    expect(detectArticle(article)).toMatchObject({ code, confidence: 1 })
  })

  test('whatever else is quoted in between', () => {
    const quoted = 'He said: “We had to repair the dam before the rain.” '
    expect(glance(tokensOf(TEXTS.uk!.repeat(10) + quoted + TEXTS.uk!.repeat(3)))?.code).toBe('uk')
  })
})

describe('no glance is enough', () => {
  const menu = 'Home News Sport Business Culture Contact us About Privacy policy Sign in '

  test.each([
    ['a short text', TEXTS.uk!],
    ['another language in the end', TEXTS.uk!.repeat(10) + TEXTS.ru!.repeat(3)],
    ['a menu', menu.repeat(10) + TEXTS.uk!.repeat(10)],
    ['names', 'Іван Петренко, Олена Лисенко, Марія Коваль, '.repeat(20)],
    ['numbers', '12:30, 45 %, '.repeat(50)],
    ['a script of one language', 'Η κυβέρνηση ψήφισε τον νέο νόμο. '.repeat(30)],
  ])('for %s', (_, text) => expect(glance(tokensOf(text))).toBeNull())
})
