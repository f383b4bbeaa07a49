import { type ArticleData, readData } from './data.ts'

/** Makes the buttons beside a quotation copy it with its source, or its address. */
export function setUpCopying(): void {
  const { citations } = readData<ArticleData>()
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy], [data-link]')) {
    const { copy, link } = button.dataset
    const text = () => (copy === undefined ? `${location.href.split('#')[0]}#${link}` : (citations[copy] ?? ''))
    const label = button.textContent
    button.addEventListener('click', async () => {
      button.textContent = (await write(text())) ? 'Copied' : 'Not allowed'
      setTimeout(() => {
        button.textContent = label
      }, 1500)
    })
  }
}

/** A page from the disk may have no clipboard of the new kind: then the text is selected, and copied as a person would. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return writeSelected(text)
  }
}

function writeSelected(text: string): boolean {
  const before = document.activeElement
  const area = document.createElement('textarea')
  area.value = text
  area.className = 'visually-hidden'
  document.body.append(area)
  area.select()
  const isCopied = document.execCommand('copy')
  area.remove()
  if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  return isCopied
}
