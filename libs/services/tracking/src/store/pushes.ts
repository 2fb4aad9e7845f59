import { currentTenant } from '@litper/platform'
import type { Session } from '@litper/ports'

export interface Push {
  readonly carrier: string
  /** Hex sha256 of the bytes. */
  readonly digest: string
  readonly body: string
}

/** Keeps a carrier's raw push; false when the same bytes were here before. */
export async function keepPush(session: Session, push: Push): Promise<boolean> {
  await session.takeTurn(`push ${push.carrier} ${push.digest}`)
  return session.batch('pushes.keep', push, async (all) => {
    const kept = await session.query<{ digest: string }>(
      `INSERT INTO tracking.carrier_pushes (tenant_id, carrier, digest, body)
       SELECT $1, carrier, decode(digest, 'hex'), body FROM json_to_recordset($2::json) AS p(carrier text, digest text, body text)
       ON CONFLICT DO NOTHING RETURNING carrier || encode(digest, 'hex') AS digest`,
      [currentTenant(), JSON.stringify(all)],
    )
    const fresh = new Set(kept.map((row) => row.digest))
    return all.map(({ carrier, digest }) => fresh.has(carrier + digest))
  })
}
