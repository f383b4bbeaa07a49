/** Makes the button that turns the page light or dark; by itself it is as the system is. */
export function setUpTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('#theme')
  if (!button) return
  const apply = (theme: string) => {
    document.documentElement.dataset.theme = theme
    button.setAttribute('aria-pressed', String(theme === 'dark'))
  }
  apply(stored() ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'))
  button.addEventListener('click', () => {
    const theme = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark'
    apply(theme)
    store(theme)
  })
}

const KEY = 'whosaid-theme'

/** A browser may forbid a file to remember anything. */
function stored(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function store(theme: string): void {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // then it is for this time
  }
}
