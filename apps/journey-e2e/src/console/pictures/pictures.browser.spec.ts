import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { axe, DESK, type Look, PHONE, Screen } from '../browser.testing.ts'
import { galleryOf } from './gallery.testing.ts'
import { NOW } from './moment.testing.ts'
import type { Shot } from './shot.testing.ts'
import { SCREENS } from './shots.testing.ts'
import { stage } from './studio.testing.ts'

const FOLDER = 'docs/screens'
const MOST_BYTES = 4_000_000
const isKept = process.env['CONSOLE_PICTURES'] === '1'
const screen = new Screen()
beforeAll(async () => {
  await screen.start('http://console.test')
  if (!isKept) return
  mkdirSync(FOLDER, { recursive: true })
  for (const name of readdirSync(FOLDER).filter((one) => one.endsWith('.webp'))) rmSync(join(FOLDER, name)) // boards of others stay
})
afterEach(() => screen.closePages())
afterAll(() => screen.stop())

const DARK: Look = { ...DESK, locale: 'en', dark: true }

it.each(SCREENS.map(({ screen, shots }) => [screen, shots] as const))(
  'each state of %s is drawn on fixed data at a fixed time',
  async (_, shots) => {
    const desk = await opened(DESK)
    for (const shot of shots) await keep(desk, shot, shot.name)
    const phone = await opened(PHONE)
    await keep(phone, shots[0]!, `${shots[0]!.name}-phone`)
    const dark = await opened(DARK)
    await keep(dark, shots[0]!, `${shots[0]!.name}-dark-en`)
  },
  120_000,
)

it('broke no policy and threw nothing', () => {
  expect(screen.violations).toEqual([])
  expect(screen.errors).toEqual([])
})

it.runIf(isKept)('the gallery names each picture, and all of them are small', () => {
  writeFileSync(join(FOLDER, 'README.md'), galleryOf(SCREENS))
  const bytes = readdirSync(FOLDER).reduce((sum, name) => sum + statSync(join(FOLDER, name)).size, 0)
  console.log(`docs/screens: ${readdirSync(FOLDER).length} files, ${(bytes / 1e6).toFixed(1)} MB`)
  expect(bytes).toBeLessThan(MOST_BYTES)
})

async function opened(look: Look): Promise<Page> {
  const page = await screen.open(look)
  await page.clock.setFixedTime(NOW)
  return page
}

async function keep(page: Page, { path, ready, changes, act }: Shot, name: string): Promise<void> {
  await page.clock.setFixedTime(NOW)
  await stage(page, changes)
  await page.goto(path)
  await page
    .locator(ready)
    .first()
    .waitFor({ timeout: 20_000 })
    .catch((error: unknown) => {
      throw new Error(name, { cause: error })
    })
  if (act && !name.endsWith('-phone') && !name.endsWith('-dark-en')) await act(page)
  await page.waitForTimeout(350) // the skeleton's delay, and what comes after the first answer
  expect(await axe(page), name).toEqual([])
  if (isKept) writeFileSync(join(FOLDER, `${name}.webp`), await webp(page))
}

/** A quarter of the bytes of a PNG; all pictures must fit. */
async function webp(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 70 })
  await session.detach()
  return Buffer.from(data, 'base64')
}
