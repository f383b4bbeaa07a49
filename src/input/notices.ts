/** Whether a block of a page speaks of the page, not of the news: it asks to subscribe, names the photographer, keeps the rights. */
export function isNotice(text: string): boolean {
  return text.length <= LONGEST && NOTICES.some((notice) => notice.test(text))
}

/** In UTF-16 code units. */
const LONGEST = 200

const NOTICES = [
  // «ЧИТАЙТЕ ТАКОЖ: Дощ», «Читайте також», "READ MORE:"; but not "Read also what he wrote."
  /^(?:читайте|дивіться|слухайте) (?:також|ще|більше|по темі|на цю тему)\s*(?:[:–—-].*)?$/iu,
  /^(?:read|see|watch) (?:more|also|next)\s*(?:[:–—-].*)?$/iu,
  // «Підписуйтесь на наш Telegram-канал», «Слідкуйте за новинами у Facebook», "Follow us on X", "Sign up for our newsletter"
  /^(?:підпис(?:уйтес|іться|атис)|підписывайтес|слідкуйте|стежте|приєднуйтес|більше новин|читайте нас|follow |subscribe|sign up|join ).*(?:telegram|телеграм|facebook|фейсбук|viber|вайбер|instagram|інстаграм|whatsapp|youtube|twitter|tiktok|google|канал|розсилк|newsletter|inbox|\bon x\b|to continue)/iu,
  // "Already a subscriber? Log in", "Click here to subscribe."
  /^(?:already a |click here|натисніть)[^.]*(?:subscri|sign|log in|підпис)/iu,
  // «Якщо ви помітили помилку, виділіть її та натисніть Ctrl+Enter»
  /^(?:якщо ви )?(?:знайшли|помітили|побачили|виявили)[^.]{0,20} помилку/iu,
  // «Фото: Укрінформ», "Photo: AP / John Smith"; but not «Фото: так виглядає міст.»
  /^(?:фото|світлина|відео|ілюстрація|photo|image|video|credit)(?: автора)?\s*(?:[:/—–]\s*[^.!?:]{1,60})?$/iu,
  // «Продовжуючи переглядати сайт, ви згодні з використанням файлів cookie»
  /^(?:продовжуючи|користуючись|by (?:continuing|using)) .*cookie/iu,
  // "This website uses cookies", «Ми використовуємо файли cookie»
  /^(?:this|our|we|ми|цей|наш) .*(?:uses?|використову\p{L}+) .*cookie/iu,
  // «© Усі права захищено», "Copyright 2025 The Associated Press."
  /^(?:©|copyright (?:©|\d{4})|all rights reserved|(?:усі|всі) права (?:захищен|застережен))/iu,
]
