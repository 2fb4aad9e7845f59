import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Input, Name } from '@litper/client'
import type { Page, Route } from 'playwright-core'
import { mockApi } from '../../../../../tools/console-mock/mock-api.mjs'
import { ACCESS, ANSWERS, operationOf } from './answers.testing.ts'
import { NOW } from './moment.testing.ts'
import { portalPage } from './portal.testing.ts'

const CONSOLE = 'dist/console'
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' }
/** The policy of the page, as the gateway sends it. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const document = JSON.parse(readFileSync('libs/client/src/generated/openapi.json', 'utf8'))
/** Of lists that the mock makes. */
const ROWS = 6
const made = mockApi(document, { now: NOW })

/** What one picture's platform does differently: an answer, or a refusal, of one operation. */
export type Change =
  | { readonly operation: Name; readonly status: number; readonly code: string }
  | { readonly operation: Name; readonly answer: unknown }
  | { readonly operation: Name; readonly never: true }

/** The built console on fixed data at a fixed time, without a platform: the same picture each time. */
export async function stage(page: Page, changes: readonly Change[] = []): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/api/v1/stream')
      return route.fulfill({ contentType: 'text/event-stream', body: 'event: ready\ndata: {}\n\n' })
    if (pathname.startsWith('/api/')) return answer(route, pathname, changes)
    if (pathname.startsWith('/t/')) return customersPage(route, pathname)
    return file(route, pathname)
  })
}

function customersPage(route: Route, pathname: string) {
  if (pathname === '/t/page.js') return route.fulfill({ contentType: 'text/javascript', body: '' })
  const isEnglish = /^en/i.test(route.request().headers()['accept-language'] ?? '')
  const { body, policy } = portalPage(pathname.split('/')[2]!, isEnglish ? 'en' : 'es')
  return route.fulfill({
    body,
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': policy },
  })
}

function file(route: Route, pathname: string) {
  const isAsset = pathname.startsWith('/assets/')
  const path = join(CONSOLE, isAsset ? pathname : 'index.html')
  const contentType = isAsset ? TYPES[path.split('.').at(-1)!]! : 'text/html; charset=utf-8'
  return route.fulfill({ path, contentType, headers: { 'content-security-policy': POLICY } })
}

async function answer(route: Route, pathname: string, changes: readonly Change[]) {
  const request = route.request()
  const known = operationOf(request.method(), pathname)
  if (!known) return route.fulfill({ status: 404, json: { status: 404, code: 'not_found' } })
  const change = changes.find(({ operation }) => operation === known.name)
  if (change && 'never' in change) return
  if (change && 'status' in change) {
    const { status, code } = change
    const json = { status, code, retryAfterMs: 60_000, correlationId: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11' }
    return route.fulfill({ status, contentType: 'application/problem+json', json })
  }
  if (change && 'answer' in change) return route.fulfill({ json: change.answer })
  const { searchParams } = new URL(request.url())
  const asked = { ...Object.fromEntries(searchParams), ...(request.postDataJSON() ?? {}), ...known.named }
  const own = ANSWERS[known.name] as ((input: Input<Name>) => unknown) | undefined
  if (own) return route.fulfill({ json: own(asked) })
  if (!searchParams.has('limit')) searchParams.set('limit', String(ROWS))
  const found = made.answer(request.method(), pathname, searchParams)
  const more = known.name === 'me.access' ? ACCESS : 'nextCursor' in (found?.body ?? {}) ? { nextCursor: null } : {}
  const body = found?.body && { ...found.body, ...more }
  return route.fulfill({ status: found?.status ?? 404, json: body })
}
