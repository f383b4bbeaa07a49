import { expect, test } from 'vitest'
import type { EntityType } from '../src/analysis.ts'
import { cutNouns, dropCommon, dropSaid, wholePosts } from '../src/entities/edges.ts'
import { languageOf } from '../src/language/registry.ts'
import { bracketed } from './marked.ts'

const UKRAINIAN = languageOf('uk')

// [ ] what the tagger found, and what is left of it
const CASES: readonly (readonly [EntityType, string, string])[] = [
  ['PERSON', 'Поруч стояла [дружина Марія].', 'Поруч стояла дружина [Марія].'],
  ['PERSON', '[Дружина Марія] мовчала.', 'Дружина [Марія] мовчала.'],
  ['PERSON', 'Він зустрів [речника Івана Коваля].', 'Він зустрів речника [Івана Коваля].'],
  ['PERSON', 'Прийшов директор [Бюро Йосип Малець].', 'Прийшов директор Бюро [Йосип Малець].'],
  ['PERSON', 'Прийшов мер [Харкова Й. Малець].', 'Прийшов мер Харкова [Й. Малець].'],
  ['PERSON', 'Прийшов [Говард Й. Малець].', 'Прийшов [Говард Й. Малець].'],
  ['PERSON', 'Прийшла [Рада Ольга Іванівна].', 'Прийшла [Рада Ольга Іванівна].'],
  ['JOB', 'Це [проф.] Угур Сахін.', 'Це [проф.] Угур Сахін.'],
  ['PERSON', 'Приїхав [Коваль Іван].', 'Приїхав [Коваль Іван].'],
  ['PERSON', '[Марія Коваль] мовчала.', '[Марія Коваль] мовчала.'],
  ['PERSON', 'Поруч була [тітонька] його.', 'Поруч була [тітонька] його.'],
  ['ORGANIZATION', "Пише [агентство «Наддністров'я»].", "Пише агентство «[Наддністров'я]»."],
  ['ORGANIZATION', 'У [компанії "Світло"] мовчать.', 'У компанії "[Світло]" мовчать.'],
  ['ORGANIZATION', '[ТОВ «Світло»] мовчить.', '[ТОВ «Світло»] мовчить.'],
  ['ORGANIZATION', 'Це [Завод «Світло»].', 'Це [Завод «Світло»].'],
  ['ORGANIZATION', 'Діє [лікарня швидкої допомоги].', 'Діє [лікарня швидкої допомоги].'],
]

test.each(CASES)('%s: %s', (type, found, left) => {
  const { document, mention } = bracketed(found, UKRAINIAN, type)
  const { text } = document
  const [{ start, end }] = cutNouns(document, [mention]) as [typeof mention]
  expect(`${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`).toBe(left)
})

test.each([
  ['Начальники [збройних сил] мовчать.', 0.8, false],
  ['Суд над [партією зелених] триває.', 0.5, false],
  ['Він у [демократичній партії].', 0.95, true],
  ['Командує [Збройними силами].', 0.5, true],
  ['Пише [5 канал].', 0.5, true],
  ['Пише [hromadske].', 0.5, true],
  ['Засідає «[коаліція охочих]».', 0.5, true],
])('%s: a name at %d, %s', (marked, confidence, kept) => {
  const { document, mention } = bracketed(marked, UKRAINIAN, 'ORGANIZATION', confidence)
  expect(dropCommon(document, [mention])).toHaveLength(kept ? 1 : 0)
  expect(dropCommon(document, [{ ...mention, type: 'JOB' }])).toHaveLength(1)
})

test.each([
  ['«[Завтра]», – відповіла вона.', 'ORGANIZATION', false],
  ['Іде дощ. "[Завтра]", — відповіла вона.', 'ARTIFACT', false],
  ['«[Апеляцію подамо завтра]», – так прокоментував вирок адвокат.', 'ARTIFACT', false],
  ['«[Удар відбито]», – йдеться в повідомленні.', 'ARTIFACT', false],
  ['«[Київ]», – відповіла вона.', 'LOCATION', true],
  ['«[Завтра]», – газета, яку читають.', 'ORGANIZATION', true],
  ['Про це пише «[Завтра]», – відповіла вона.', 'ORGANIZATION', true],
] as const)('%s, %s: a name, %s', (marked, type, kept) => {
  const { document, mention } = bracketed(marked, UKRAINIAN, type, 0.9)
  expect(dropSaid(document, [mention])).toHaveLength(kept ? 1 : 0)
})

test.each([
  ['JOB', 'Каже т.в.о. [лісничого Івана].', 'Каже [т.в.о. лісничого Івана].'],
  ['JOB', 'В. о. [лісничого] мовчить.', '[В. о. лісничого] мовчить.'],
  ['JOB', 'Так було в. [Лісничий] мовчить.', 'Так було в. [Лісничий] мовчить.'],
  ['JOB', 'Мовчить [лісничий].', 'Мовчить [лісничий].'],
  ['PERSON', 'В. о. [Коваля] мовчить.', 'В. о. [Коваля] мовчить.'],
] as const)('%s: %s, whole', (type, found, whole) => {
  const { document, mention } = bracketed(found, UKRAINIAN, type)
  const { text } = document
  const [{ start, end }] = wholePosts(document, [mention]) as [typeof mention]
  expect(`${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`).toBe(whole)
})
