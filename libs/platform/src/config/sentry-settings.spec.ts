import { expect, it } from 'vitest'
import { parseSettings } from './parse-settings.ts'

const key = 'a'.repeat(32)
const given =
  (SENTRY_DSN: string, more = {}) =>
  () =>
    parseSettings({ SENTRY_DSN, ...more })

it('takes Sentry’s own hosts, those that are named, and this machine outside production', () => {
  expect(given(`https://${key}@o1.ingest.us.sentry.io/42`)().SENTRY_DSN).toContain('/42')
  expect(given(`https://${key}@errors.example.com/2`, { SENTRY_HOSTS: 'errors.example.com' })().SENTRY_HOSTS).toEqual([
    'errors.example.com',
  ])
  expect(given(`http://${key}@127.0.0.1:8090/sentry/1`)().SENTRY_DSN).toContain('127.0.0.1')
})
it.each([
  ['another host', `https://${key}@sentry.io.example.com/1`, {}],
  ['a host that ends alike', `https://${key}@notsentry.io/1`, {}],
  ['no TLS', `http://${key}@o1.ingest.sentry.io/1`, {}],
  ['this machine in production', `http://${key}@127.0.0.1/1`, { NODE_ENV: 'production' }],
  ['a link-local address', `https://${key}@169.254.169.254/1`, {}],
  ['no DSN', 'sentry', {}],
])('refuses %s', (_, dsn, more) => {
  expect(given(dsn, more)).toThrow(/SENTRY_DSN/)
})
