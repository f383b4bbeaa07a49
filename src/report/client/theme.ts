/** Makes the button that turns the page dark or light, and says which; until it is pressed the page is as the system is. */
export function setUpTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('#theme')
  if (!button) return
  const system = matchMedia('(prefers-color-scheme: dark)')
  let chosen = stored()
  const isDark = () => (chosen === null ? system.matches : chosen === 'dark')
  const update = () => {
    if (chosen !== null) document.documentElement.dataset.theme = chosen
    button.textContent = isDark() ? 'Light' : 'Dark'
    button.setAttribute('aria-label', isDark() ? 'Light page' : 'Dark page')
  }
  button.addEventListener('click', () => {
    chosen = isDark() ? 'light' : 'dark'
    store(chosen)
    update()
  })
  system.addEventListener('change', update)
  update()
}

const KEY = 'whosaid-theme'

/** A browser may forbid a file to remember anything. */
function stored(): string | null {
  try {
    const theme = localStorage.getItem(KEY)
    return theme === 'dark' || theme === 'light' ? theme : null
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
