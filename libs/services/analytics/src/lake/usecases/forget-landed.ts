import { LAKE, type LakeRow } from '../domain/row.ts'
import type { LakeParts } from './ports.ts'

/** The stream whose events have a key of a person. */
const OF_PEOPLE = 'orders.order'

export interface ForgetBy {
  readonly keys?: readonly string[]
  readonly orders?: readonly string[]
  readonly shop?: string
}

/** Files in which the person's key stands are written anew without it. What is loaded from a changed file is loaded again. */
export async function forgetLanded(
  { lake, takeTurn }: Pick<LakeParts, 'lake' | 'takeTurn'>,
  { keys = [], orders = [], shop }: ForgetBy,
): Promise<number> {
  const [byKey, byOrder] = [new Set(keys), new Set(orders)]
  const isTheirs = (row: LakeRow) =>
    row.person_key !== null && (byKey.has(row.person_key) || byOrder.has(row.key) || (shop && shopOf(row) === shop))
  await takeTurn()
  let changed = 0
  for (const part of await lake.parts(`${LAKE}/stream=${OF_PEOPLE}/`)) {
    const rows = await lake.read(part)
    const theirs = rows.filter(isTheirs).length
    if (theirs === 0) continue
    await lake.rewrite(
      part,
      rows.map((row) => (isTheirs(row) ? { ...row, person_key: null } : row)),
    )
    changed += theirs
  }
  return changed
}

const shopOf = ({ data }: LakeRow) => (JSON.parse(data) as { shopDomain?: string }).shopDomain
