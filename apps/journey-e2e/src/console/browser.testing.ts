import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, type Cookie, chromium, type Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
export type Locale = 'es' | 'en'
export interface Look {
  readonly locale: Locale
  readonly width: number
  readonly dark?: boolean
  /** Vendors fail meanwhile. */
  readonly trouble?: true
}
/** The list of orders, with or without a filter. */
export const LIST_OF_ORDERS = /\/api\/v1\/orders(\?|$)/
/** The desk of an operator and the phone of an owner. */
export const DESK: Look = { locale: 'es', width: 1366 }
export const PHONE: Look = { locale: 'es', width: 360 }
export const LOOKS: readonly Look[] = [DESK, PHONE, { ...DESK, locale: 'en' }, { ...PHONE, locale: 'en' }]
export const nameOf = ({ locale, width, dark, trouble }: Look) =>
  `${locale} ${width}${dark ? ' dark' : ''}${trouble ? ' in trouble' : ''}`

/** The words of a look's language. */
export const say = ({ locale }: Look, es: string, en: string): string => (locale === 'es' ? es : en)
/** A desk works by keys, a phone by touch. */
export const isDesk = ({ width }: Look): boolean => width > 700

/** One browser, and what its pages broke: the policy, or a script. */
export class Screen {
  readonly violations: string[] = []
  readonly errors: string[] = []
  private cookies: Cookie[] = []
  private readonly contexts: BrowserContext[] = []
  private browser: Browser | undefined
  private url = ''

  async start(url: string): Promise<void> {
    const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
    this.url = url
    this.browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
  }

  /** A page of a new visitor; `scripts` off for the customer's page. */
  async open(look: Look, { scripts = true } = {}): Promise<Page> {
    const { locale, width, dark, trouble } = look
    const context = await this.browser!.newContext({
      baseURL: this.url,
      viewport: { width, height: width < 700 ? 740 : 768 },
      colorScheme: dark ? 'dark' : 'light',
      javaScriptEnabled: scripts,
      locale: locale === 'es' ? 'es-CO' : 'en-US',
      reducedMotion: 'reduce',
    })
    this.contexts.push(context)
    await context.addInitScript((kept) => localStorage.setItem('litper.locale', kept), locale)
    const page = await context.newPage()
    if (trouble) page.setDefaultTimeout(70_000)
    page.on('console', (message) => {
      const text = message.text()
      if (/Content Security Policy/i.test(text)) this.violations.push(`${page.url()}: ${text}`)
    })
    page.on('pageerror', (error) => this.errors.push(`${page.url()}: ${error.message}`))
    return page
  }

  /** Opens the console as the demo's owner, who signs in once: ten tries in a row are the most from one address. */
  async signIn(look: Look, path = '/'): Promise<Page> {
    const page = await this.open(look)
    await page.context().addCookies(this.cookies)
    await page.goto(path)
    if (this.cookies.length === 0) await this.enter(page)
    await page.locator('main.page h1').first().waitFor()
    return page
  }

  private async enter(page: Page): Promise<void> {
    await page.locator('input[name=email]').fill('owner@demo.litper.test')
    await page.locator('input[name=password]').fill('demo-password')
    await page.locator('button[type=submit]').click()
    await page.locator('main.page h1').first().waitFor()
    this.cookies = await page.context().cookies()
  }

  async closePages(): Promise<void> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()))
  }

  async stop(): Promise<void> {
    await this.browser?.close()
  }
}

/** What axe finds: `rule: element`. It runs beside the page's policy, which lets no script of ours in. */
export async function axe(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { executionContextId } = await isolated(session)
  await session.send('Runtime.evaluate', { expression: AXE, contextId: executionContextId })
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 160) + ' ' + failureSummary.split('\\n')[1])))`,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  })
  await session.detach()
  return result.value as string[]
}

async function isolated(session: Awaited<ReturnType<BrowserContext['newCDPSession']>>) {
  const { frameTree } = await session.send('Page.getFrameTree')
  return session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'axe' })
}
