import { isIP } from 'node:net'
import type { z } from 'zod'
import { canaryFault } from './canary-settings.ts'
import { dsnFault } from './sentry-settings.ts'
import { settingsShape } from './settings.ts'

/** @throws Error that lists all faults, each with the meaning of its variable. */
export function parseSettings(env: Record<string, string | undefined>): z.output<typeof settingsShape> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = settingsShape.safeParse(given)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`These settings are wrong:\n${faults.join('\n')}`)
  }
  const { LITPER_DEMO, NODE_ENV, HOST } = parsed.data
  if (LITPER_DEMO && NODE_ENV === 'production') throw wrong('the demo is refused where NODE_ENV=production')
  if (LITPER_DEMO && !isLoopback(HOST))
    throw wrong(`its passwords are known to everybody: HOST=${HOST} must be 127.0.0.1`)
  const dsn = dsnFault(parsed.data)
  if (dsn) throw wrong(dsn, 'SENTRY_DSN')
  const canary = canaryFault(parsed.data)
  if (canary) throw wrong(canary, 'CANARY_PHONE')
  return parsed.data
}

const wrong = (why: string, name = 'LITPER_DEMO') => new Error(`These settings are wrong:\n  ${name}: ${why}`)
const isLoopback = (host: string) =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
