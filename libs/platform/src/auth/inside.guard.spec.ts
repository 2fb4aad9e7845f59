import { newId, tenantId } from '@litper/kernel'
import type { ExecutionContext } from '@nestjs/common'
import { expect, it } from 'vitest'
import { derivedKey } from '../config/secrets.ts'
import type { Settings } from '../config/settings.ts'
import { InsideGuard } from './inside.guard.ts'
import { signInternal } from './internal-token.ts'

const settings = { secret: 'a secret of this spec', METRICS_TOKEN: 'sixteen-characters-or-more' } as Settings
const asked = (remoteAddress: string, headers: Record<string, string> = {}, given: Partial<Settings> = {}) => {
  const request = {
    raw: { socket: { remoteAddress } },
    headers: { host: '127.0.0.1:8080', ...headers },
    method: 'GET',
    url: '/metrics',
  }
  const context = { switchToHttp: () => ({ getRequest: () => request }) } as unknown as ExecutionContext
  try {
    return new InsideGuard({ ...settings, ...given }, ['orders']).canActivate(context)
  } catch (error) {
    return (error as { code: string }).code
  }
}
const REFUSED = 'auth.required'

it('lets this machine in, and nobody whom a proxy on it stands for', () => {
  for (const address of ['127.0.0.1', '::ffff:127.0.0.1', '::1']) expect(asked(address)).toBe(true)
  expect(asked('10.0.0.7')).toBe(REFUSED)
  for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])
    expect(asked('127.0.0.1', { [name]: '203.0.113.9' }), name).toBe(REFUSED)
})
it('lets no page in a browser on this machine in, whatever name it gave to it', () => {
  for (const host of ['localhost:8080', '[::1]:8080']) expect(asked('127.0.0.1', { host })).toBe(true)
  expect(asked('127.0.0.1', { 'sec-fetch-site': 'none' })).toBe(true) // typed by a person
  expect(asked('127.0.0.1', { host: 'evil.example:8080' })).toBe(REFUSED)
  expect(asked('127.0.0.1', { host: '127.0.0.1.evil.example' })).toBe(REFUSED)
  expect(asked('127.0.0.1', { origin: 'https://evil.example' })).toBe(REFUSED)
  for (const site of ['cross-site', 'same-site', 'same-origin'])
    expect(asked('127.0.0.1', { 'sec-fetch-site': site })).toBe(REFUSED)
})
it('lets the holder of the metrics’ token in', () => {
  const authorization = `Bearer ${settings.METRICS_TOKEN}`
  expect(asked('10.0.0.7', { authorization })).toBe(true)
  expect(asked('10.0.0.7', { authorization: `${authorization}x` })).toBe(REFUSED)
  expect(asked('10.0.0.7', { authorization }, { METRICS_TOKEN: undefined })).toBe(REFUSED)
})
it('lets the gateway in, with a token for this very call', () => {
  const principal = { tenant: tenantId(newId()), id: 'g', kind: 'api_key', roles: [] } as const
  const key = derivedKey(settings.secret, 'internal')
  const token = (service: string, url: string) => ({
    'x-litper-internal': signInternal(principal, key, { service, method: 'GET', url }),
  })
  expect(asked('10.0.0.7', token('orders', '/metrics'))).toBe(true)
  expect(asked('10.0.0.7', token('chat', '/metrics'))).toBe(REFUSED)
  expect(asked('10.0.0.7', token('orders', '/internal/openapi.json'))).toBe(REFUSED)
})
