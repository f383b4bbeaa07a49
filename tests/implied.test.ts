import { describe } from 'vitest'
import { testSpeakers } from './markup.ts'

describe('Ukrainian: headlines, interviews, credits', () => {
  testSpeakers('uk', [
    '«[Я вже забула той запах]»: як живе Вилкове\n\n«[Я вже забула той запах. І добре]», – каже рибалка Олена Дячук. → Олена Дячук',
    '«[Я вже забула той запах]»: як живе Вилкове\n\n«[Я нічого не забула]», – каже рибалка Олена Дячук. → ?; Олена Дячук',
    'Голова громади: «[Міст буде]»\n\nРоман Коваль приїхав уранці. «[Міст буде, і крапка]», – сказала Олена Дячук. → Олена Дячук',
    'Весло\n\nЗ майстром Романом Ковалем говоримо на березі.\n\n— [Чому ви не продаєте човен?]\n\n— [Бо він мій.] → ?; Роман Коваль',
    'Весло\n\nГоворимо на березі.\n\n— [Чому ви не продаєте човен?]\n\n— [Бо він мій.] → ?',
    'Весло\n\nФото: Роман Коваль\n\n— [Чому ви не продаєте човен?]\n\n— [Бо він мій.] → ?',
    'Олена Дячук приїхала.\n\n«[Хліб дихає, і папір дихає.]»\n\nРоман Ших, головний технолог фабрики\n\nФабрика працює. → Роман Ших',
    'Олена Дячук приїхала.\n\n«[Хліб дихає, і папір дихає.]»\n\nРоман Ших, головний технолог фабрики, приїхав теж. → Олена Дячук',
    '«[Голосуємо]», – сказав Роман Коваль. «[Ганьба!]» – пролунало із зали. → Роман Коваль; ?',
    '«[Голосуємо]», – сказав Роман Коваль. «[Ганьба!]» – вигукнув. → Роман Коваль',
    'Роман Коваль приїхав.\n\n«[Добре]», – сказав він.\n\nФото: Іван Сич → Роман Коваль',
    'Олена Дячук приїхала.\n\nРозмовляв Іван Сич\n\n«[Добре]», – сказав він. → ?',
    'Олена Дячук приїхала.\n\nРозмовляв Іван Сич довго.\n\n«[Добре]», – сказав він. → Іван Сич',
  ])
})

describe('English: headlines, interviews, credits', () => {
  testSpeakers('en', [
    '‘[I just opened the gates]’: how a farm was saved\n\n“[I just opened the gates and ran,]” said Neil Hotham. → Neil Hotham',
    '‘[I just opened the gates]’: how a farm was saved\n\n“[I ran,]” said Neil Hotham. → ?; Neil Hotham',
    'The oars\n\nBy Tess Gallo\n\nHugh Devlin builds boats.\n\n**[How did you start?]**\n\n[My aunt asked me to.]\n\n**[Do you row?]**\n\n[I never did.] → ?; Hugh Devlin; ?; Hugh Devlin',
    'The oars\n\nBy Tess Gallo\n\n“[Good,]” she said. → ?',
    'The oars\n\nBy noon Tess Gallo had arrived.\n\n“[Good,]” she said. → Tess Gallo',
    'The oars\n\nPhotographs by Tess Gallo and Ann Lee\n\nNora Platt rowed. “[Good,]” she said. → Nora Platt',
    'The oars, a film by Tess Gallo, opens today. “[Good,]” she said. → Tess Gallo',
  ])
})
