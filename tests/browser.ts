/// <reference lib="dom" />
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { folder } from './command.ts'

/** Debian's, unless told otherwise. */
const CHROMIUM = process.env.WHOSAID_CHROMIUM ?? '/usr/bin/chromium'

/** Tests are skipped without one, but where CI or WHOSAID_BROWSER=required says that there is one they fail. */
export const hasBrowser = existsSync(CHROMIUM) || Boolean(process.env.CI) || process.env.WHOSAID_BROWSER === 'required'

export interface Opened {
  readonly page: Page
  /** What went wrong: messages on the console, uncaught errors, requests, dialogs. */
  readonly faults: readonly string[]
}

/** Milliseconds for a browser to come and go where many tests run. */
const PATIENCE = 60_000

/** Opens pages for the tests of a file, each in a profile of its own. */
export function useBrowser(): (html: string, options?: BrowserContextOptions & { hash?: string }) => Promise<Opened> {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] })
  }, PATIENCE)
  afterAll(() => browser?.close(), PATIENCE)
  return async (html, { hash = '', ...options } = {}) => {
    const file = join(folder({}), 'page.html')
    writeFileSync(file, html)
    const page = await (await browser!.newContext(options)).newPage()
    const faults: string[] = []
    page.on('console', (message) => faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('dialog', (dialog) => faults.push(dialog.message()))
    const address = pathToFileURL(file).href
    page.on('request', (request) => {
      const url = request.url()
      if (url.split('#')[0] !== address && !url.startsWith('blob:')) faults.push(url)
    })
    await page.goto(address + hash)
    return { page, faults }
  }
}

/** What axe-core has to say against the page. */
export async function violations(page: Page): Promise<string[]> {
  const { source } = (await import('axe-core')).default
  // the policy of the page forbids a script element: the debugger may
  await page.evaluate(source)
  const found = await page.evaluate(async () => {
    // axe puts itself there
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    return (await axe.run()).violations
  })
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** A page as wide as its window shows. */
export async function expectNoOverflow(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}
