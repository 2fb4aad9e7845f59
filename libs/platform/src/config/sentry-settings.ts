import { z } from 'zod'

const HOST = /^[\w-]+(\.[\w-]+)+(:\d{1,5})?$/

/** Where faults of ours are told, for people who mend them. */
export const sentrySettings = {
  SENTRY_DSN: z
    .string()
    .regex(/^(https?:\/\/[0-9a-f]{32}@[^\s/@]+(\/[\w/-]*)?\/\d+)?$/, 'https://<32 hex>@<host>/<project>')
    .default('')
    .describe('secret; the project of Sentry that takes errors, without personal data; empty = off, nothing is loaded'),
  SENTRY_HOSTS: z
    .string()
    .default('')
    .transform((value) => value.split(',').map((one) => one.trim()))
    .transform((hosts) => hosts.filter(Boolean))
    .pipe(z.array(z.string().regex(HOST, 'host or host:port, separated by commas')))
    .describe('hosts of an own Sentry that SENTRY_DSN may name beside *.sentry.io'),
}

/** Nothing else than Sentry's own hosts and those named is called; without TLS only on this machine, never in production. */
export function dsnFault(given: { SENTRY_DSN: string; SENTRY_HOSTS: readonly string[]; NODE_ENV: string }) {
  if (given.SENTRY_DSN === '') return undefined
  const { protocol, hostname, host } = new URL(given.SENTRY_DSN)
  if (protocol === 'http:' && given.NODE_ENV !== 'production' && ['127.0.0.1', 'localhost'].includes(hostname)) return
  if (protocol !== 'https:') return 'must begin with https://'
  const known = hostname === 'sentry.io' || hostname.endsWith('.sentry.io') || given.SENTRY_HOSTS.includes(host)
  return known ? undefined : `${host} is neither *.sentry.io nor in SENTRY_HOSTS`
}
