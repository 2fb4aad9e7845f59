import { SYSTEM_TENANT } from '@litper/ports'
import { type Chosen, countHours, type Found, findElsewhere } from '../domain/turn/index.ts'
import { type History, inForceAt } from './make-turn.ts'
import type { LearningParts, Sharing } from './ports.ts'

/** What fewer than three others did is not told: nobody's numbers can be guessed from a candidate. */
export const LEAST_CONTRIBUTORS = 3

const asSystem = <T>({ asTenant, transaction }: LearningParts, work: () => Promise<T>): Promise<T> =>
  asTenant(SYSTEM_TENANT, () => transaction(work))

/** Opts in, or out: then nothing of the tenant stays among what is shared. Outside any transaction. */
export async function setSharing(parts: LearningParts, shares: boolean, by: string): Promise<Sharing | undefined> {
  const { sharing, shared, transaction, contributor, tenant } = parts
  if (shares) {
    await transaction(async () => {
      if (!(await sharing.find())) await sharing.join({ by, at: parts.clock.now().toISOString() })
    })
  } else {
    const me = contributor(tenant())
    await transaction(() => sharing.leave())
    await asSystem(parts, () => shared.replace(me, []))
  }
  return transaction(() => sharing.find())
}

/** Of hours alone. A tenant that opted in gives its counts, and learns where others did better. One that did not does neither. */
export async function exchange(parts: LearningParts, all: readonly History[]): Promise<Map<string, Found[]>> {
  const { sharing, shared, inForce: store, transaction, contributor, tenant } = parts
  const inForce = await transaction(async () => ((await sharing.find()) ? await store.list() : undefined))
  if (!inForce) return new Map()
  const me = contributor(tenant())
  const hours = all.filter(({ kind }) => kind === 'hour')
  const counts = await asSystem(parts, async () => {
    await shared.replace(
      me,
      hours.flatMap(({ topic, seen }) => countHours(topic, seen as readonly Chosen[])),
    )
    return shared.others(me, LEAST_CONTRIBUTORS)
  })
  return new Map(
    hours.map((one) => {
      const ofPurpose = counts.filter(({ purpose }) => purpose === one.topic)
      return [one.topic, findElsewhere(ofPurpose, inForceAt(inForce, one))]
    }),
  )
}
