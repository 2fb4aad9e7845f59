import { expect, it } from 'vitest'
import type { AuditEntry, AuditTrail } from './audit-trail.ts'
import { type MakePort, refusesWithoutTenant, underLaw } from './law.contract.ts'

export interface AuditUnderTest {
  readonly audit: AuditTrail
  /** Tries this SQL with the rights of the services, in the ambient tenant. */
  asService(sql: string): Promise<unknown>
  /** Does it as the owner of the database, past every right, and repairs nothing. */
  asOwner(sql: string): Promise<unknown>
}
const entry = (what: string, more: Partial<AuditEntry> = {}): AuditEntry => ({
  at: '2026-11-29T20:00:00.000Z',
  who: { kind: 'user', id: 'ana' },
  what,
  outcome: 'done',
  ...more,
})

/** The law of the audit. */
export function auditTrailContract(make: MakePort<AuditUnderTest>): void {
  const { a, b, inA, inB, port } = underLaw(make)
  const append = (what: string, more?: Partial<AuditEntry>) => inA(({ audit }) => audit.append(entry(what, more)))
  const listA = (query = {}) => inA(({ audit }) => audit.list({ limit: 100, ...query }))

  it('numbers what it is told without a gap, also by many at once, and tells it newest first', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => append('orders.confirm', { about: { id: String(n) } })))
    const rows = await listA()
    expect(rows.map((row) => row.seq)).toEqual(Array.from({ length: 20 }, (_, n) => 20 - n))
    expect(new Set(rows.map((row) => row.about?.['id'])).size).toBe(20)
    expect(rows[0]).toMatchObject({ ...entry('orders.confirm'), hash: expect.stringMatching(/^[\da-f]{64}$/) })
    expect((await listA({ before: 3, limit: 1 })).map((row) => row.seq)).toEqual([2])
  })

  it('finds by who, what and outcome', async () => {
    await append('users.change', { who: { kind: 'user', id: 'eva' }, outcome: 'refused', code: 'user.last_owner' })
    expect(await listA({ who: 'eva' })).toHaveLength(1)
    expect(await listA({ what: 'users.change', outcome: 'refused' })).toMatchObject([{ code: 'user.last_owner' }])
    expect(await listA({ what: 'users.change', outcome: 'done' })).toEqual([])
  })

  it('proves itself whole, and each tenant’s apart', async () => {
    await inB(({ audit }) => audit.append(entry('orders.hold', { code: 'ñ “”' })))
    const proof = await inA(({ audit }) => audit.verify())
    expect(proof).toMatchObject({ whole: true, entries: 21, head: { seq: 21 } })
    expect(await inB(({ audit }) => audit.verify())).toMatchObject({ whole: true, entries: 1 })
    expect(await inB(({ audit }) => audit.list({ limit: 100 }))).toHaveLength(1)
    expect(await inA(({ audit }) => audit.verify(proof.head))).toMatchObject({ whole: true })
  })

  it.each([
    "UPDATE spine.audit SET entry = '{}'",
    'DELETE FROM spine.audit',
    'TRUNCATE spine.audit',
    `INSERT INTO spine.audit VALUES ('${a}', 99, '{}', '')`,
  ])('lets no service do this: %s', async (sql) => {
    await expect(inA(({ asService }) => asService(sql))).rejects.toThrow()
    expect((await inA(({ audit }) => audit.verify())).entries).toBe(21)
  })

  it('finds out whoever owns the database: a changed entry, a swapped one, a missing one, a cut tail', async () => {
    const off = 'ALTER TABLE spine.audit DISABLE TRIGGER ALL;'
    await inA(({ asOwner }) => asOwner(`DELETE FROM spine.audit`)).then(
      () => expect.unreachable(),
      (error: Error) => expect(error.message).toMatch(/only grows/),
    )
    const head = (await inA(({ audit }) => audit.verify())).head!
    const where = `WHERE tenant_id = '${a}'`
    await inA(({ asOwner }) => asOwner(`${off} DELETE FROM spine.audit ${where} AND seq = 21`))
    expect(await inA(({ audit }) => audit.verify())).toMatchObject({ whole: true, entries: 20 })
    expect(await inA(({ audit }) => audit.verify(head))).toMatchObject({ whole: false, faultAt: 21 })
    await inA(({ asOwner }) =>
      asOwner(`${off} UPDATE spine.audit SET entry = replace(entry, 'ana', 'eva') ${where} AND seq = 15`),
    )
    expect(await inA(({ audit }) => audit.verify())).toMatchObject({ whole: false, faultAt: 15, entries: 20 })
    await inA(({ asOwner }) => asOwner(`${off} DELETE FROM spine.audit ${where} AND seq = 7`))
    expect(await inA(({ audit }) => audit.verify())).toMatchObject({ whole: false, faultAt: 8 })
    expect(await inB(({ audit }) => audit.verify())).toMatchObject({ whole: true })
    expect(b).not.toBe(a)
  })

  refusesWithoutTenant(() => port().audit, {
    append: (audit) => audit.append(entry('orders.confirm')),
    list: (audit) => audit.list({ limit: 1 }),
    verify: (audit) => audit.verify(),
  })
}
