import { DomainError } from '@litper/kernel'
import type { CarrierEvent } from '@litper/ports'
import { novedad, STATES } from './codes.ts'
import { bogota } from './poll.ts'

const bad = (what: string) => new DomainError('push.unreadable', 'invalid', { carrier: 'coordinadora', what })
const record = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/** The Pub/Sub envelope, v3: base64 JSON inside, Bogotá's clock, at least once and unordered. @throws DomainError push.unreadable */
export function readPush(body: unknown): CarrierEvent[] {
  const data = record(record(body)?.['message'])?.['data']
  if (typeof data !== 'string') throw bad('envelope')
  const inner = record(decoded(data))
  if (!inner) throw bad('data')
  const number = text(inner['tracking_number'])
  const at = bogota(text(inner['fecha']), text(inner['hora']))
  const code = text(inner['codigo'])
  if (!/^\d{6,20}$/.test(number) || at === undefined || code === '') throw bad('fields')
  const isNovedad = inner['codigo_estado'] !== undefined || inner['vinculo_guia'] !== undefined
  const meaning = isNovedad ? novedad(code) : { state: STATES[code] }
  const description = text(inner['desc_estado']) || text(inner['comment'])
  return [{ number, at, code: isNovedad ? `N${code}` : code, description, ...meaning }]
}

function decoded(data: string): unknown {
  try {
    return JSON.parse(Buffer.from(data, 'base64').toString('utf8')) as unknown
  } catch {
    throw bad('base64')
  }
}
