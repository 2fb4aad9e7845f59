import { emit, PersonRequested } from '@litper/contracts'
import { type Identifier, newId, Person } from '@litper/kernel'
import { dueAt, type RequestKind } from '../domain/due-date.ts'
import { begun, type Known } from '../domain/progress.ts'
import type { PrivacyParts, PrivacyRequestRow } from './ports.ts'

export interface NewRequest {
  readonly kind: Exclude<RequestKind, 'shop_redact'>
  readonly known: readonly Identifier[]
  readonly shopDomain?: string
  readonly askedBy?: string
  readonly customerExternalId?: string
  readonly orders?: readonly string[]
  readonly redactedRows?: number
  readonly id?: string
  /** They were erased before, and are erased again. */
  readonly erasedAt?: Date
}

/** Writes a request about a person down, and asks every service what leads to them. In the ambient transaction. */
export async function openRequest(parts: PrivacyParts, { known, ...request }: NewRequest): Promise<string> {
  const { orders = [], redactedRows = 0, id = newId() } = request
  const all: Known = { identifiers: new Person(known).identifiers, shared: [] }
  const sealed = parts.seals.seal(all, parts.tenant())
  const row = { ...request, ...begun(parts.holders), id, orders, redactedRows, sealed }
  await parts.log.record({ ...row, dueAt: dueAt(request.kind, parts.clock.now()) })
  await ask(parts, row, all)
  return id
}

/** Asks every service the question of this round. */
export async function ask(
  { seals, tenant, publish }: PrivacyParts,
  { id, state, phase, round, erasedAt }: Pick<PrivacyRequestRow, 'id' | 'state' | 'phase' | 'round' | 'erasedAt'>,
  { identifiers }: Known,
): Promise<void> {
  const sealed = seals.seal(identifiers, tenant())
  // with `until`, once more by ids alone; after a restore it asks as the first time, because all that is there is older
  const until = state === 'open' ? undefined : erasedAt?.toISOString()
  await publish([emit(PersonRequested, { requestId: id, purpose: phase, round, sealed, until })])
}
