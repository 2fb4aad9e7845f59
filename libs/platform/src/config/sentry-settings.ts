import { z } from 'zod'
import { listOf } from './list.ts'

const HOST = /^[\w-]+(\.[\w-]+)+(:\d{1,5})?$/

/** Where our faults are reported, for the people who mend them. */
export const sentrySettings = {
  SENTRY_DSN: z
    .string()
    .regex(/^(https?:\/\/[0-9a-f]{32}@[^\s/@]+(\/[\w/-]*)?\/\d+)?$/, 'https://<32 hex>@<host>/<project>')
    .default('')
    .describe('secret; the project of Sentry that takes errors, without personal data; empty = off, nothing is loaded'),
  SENTRY_HOSTS: listOf(z.string().regex(HOST, 'host or host:port, separated by commas')).describe(
    'hosts of an own Sentry that SENTRY_DSN may name beside *.sentry.io',
  ),
}

/** What is wrong with the DSN: only Sentry's own hosts and SENTRY_HOSTS are called; without TLS only this machine, never in production. */
export function dsnFault(given: { SENTRY_DSN: string; SENTRY_HOSTS: readonly string[]; NODE_ENV: string }) {
  if (given.SENTRY_DSN === '') return undefined
  const { protocol, hostname, host } = new URL(given.SENTRY_DSN)
  if (protocol === 'http:' && given.NODE_ENV !== 'production' && ['127.0.0.1', 'localhost'].includes(hostname)) return
  if (protocol !== 'https:') return 'must begin with https://'
  const known = hostname === 'sentry.io' || hostname.endsWith('.sentry.io') || given.SENTRY_HOSTS.includes(host)
  return known ? undefined : `${host} is neither *.sentry.io nor in SENTRY_HOSTS`
}
