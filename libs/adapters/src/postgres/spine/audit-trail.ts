import { createHash } from 'node:crypto'
import type { AuditEntry, AuditFilter, AuditProof, AuditRow, AuditTrail } from '@litper/ports'
import type { Database } from '../database.ts'
import type { Scope } from '../scope.ts'

interface Row {
  seq: string
  entry: string
  hash: Buffer
}
const PAGE = 2000

/** The chain lies in `spine.audit`; `spine.append_audit` is the only way in (migrations). */
export class PostgresAuditTrail implements AuditTrail {
  constructor(
    private readonly db: Database,
    private readonly scope: Scope,
  ) {}

  async append(entry: AuditEntry): Promise<void> {
    // those of a tenant that come at one time share a commit
    await this.db.sharedTransaction(
      () => this.db.session().query('SELECT spine.append_audit($1)', [JSON.stringify(entry)]),
      'request',
    )
  }

  async list({ before, limit, ...filter }: AuditFilter & { before?: number; limit: number }): Promise<AuditRow[]> {
    const { who = null, what = null, outcome = null } = filter
    const rows = await this.db.transaction(() =>
      this.db.session().query<Row>(
        `SELECT seq, entry, hash FROM spine.audit
         WHERE ($1::bigint IS NULL OR seq < $1)
           AND ($2::text IS NULL OR entry::json -> 'who' ->> 'id' = $2)
           AND ($3::text IS NULL OR entry::json ->> 'what' = $3)
           AND ($4::text IS NULL OR entry::json ->> 'outcome' = $4)
         ORDER BY seq DESC LIMIT $5`,
        [before ?? null, who, what, outcome, limit],
      ),
    )
    return rows.map(rowOf)
  }

  async verify(known?: { seq: number; hash: string }): Promise<AuditProof> {
    const tenant = this.scope()
    let head: { seq: number; hash: string } | undefined
    let entries = 0
    let faultAt: number | undefined
    for (let after = 0; ; ) {
      const rows = await this.page(after)
      for (const { seq: text, entry, hash } of rows) {
        const seq = Number(text)
        entries++
        after = seq
        if (faultAt !== undefined) continue
        const fits = seq === (head?.seq ?? 0) + 1 && hash.equals(hashOf(head?.hash ?? '', `${tenant} ${seq} ${entry}`))
        if (!fits || (known?.seq === seq && known.hash !== hash.toString('hex'))) faultAt = seq
        else head = { seq, hash: hash.toString('hex') }
      }
      if (rows.length < PAGE) break
    }
    if (faultAt === undefined && known && known.seq > (head?.seq ?? 0)) faultAt = (head?.seq ?? 0) + 1
    return { whole: faultAt === undefined, entries, head, faultAt }
  }

  private page(after: number): Promise<Row[]> {
    return this.db.transaction(() =>
      this.db
        .session()
        .query<Row>('SELECT seq, entry, hash FROM spine.audit WHERE seq > $1 ORDER BY seq LIMIT $2', [after, PAGE]),
    )
  }
}

const hashOf = (before: string, text: string): Buffer =>
  createHash('sha256').update(Buffer.from(before, 'hex')).update(text).digest()

const rowOf = ({ seq, entry, hash }: Row): AuditRow => ({
  ...(JSON.parse(entry) as AuditEntry),
  seq: Number(seq),
  hash: hash.toString('hex'),
})
