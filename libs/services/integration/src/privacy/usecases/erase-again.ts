import { Person } from '@litper/kernel'
import type { Known } from '../domain/progress.ts'
import { keepErasure } from './keep-erasure.ts'
import { ask, openRequest } from './open-request.ts'
import type { KeptErasure, PrivacyParts } from './ports.ts'

/**
 * After a restore, for one tenant: the people who were erased since the backup are erased again. An erasure that the database knows and has not ended is
 * asked about once more, because its events may have gone with the lost database. Returns how many are not erased yet; to be called until
 * there is none.
 */
export async function eraseAgain(parts: PrivacyParts, isFirst: boolean): Promise<number> {
  let open = 0
  for (const erasure of await parts.erasures.all())
    if (await parts.database.transaction(() => again(parts, erasure, isFirst))) open++
  return open
}

async function again(parts: PrivacyParts, erasure: KeptErasure, isFirst: boolean): Promise<boolean> {
  const request = await parts.log.find(erasure.id)
  if (request && request.state !== 'open') return false
  const known = parts.seals.open<Known>(erasure.sealed, parts.tenant())
  if (!request) {
    const until = new Date(erasure.until)
    // what comes in meanwhile counts as erased; what began after the erasure is a new relationship
    await parts.entomb(new Person(known.identifiers), until)
    await openRequest(parts, { id: erasure.id, kind: 'erasure', known: known.identifiers, erasedAt: until })
    await keepErasure(parts, erasure, 0)
  } else if (isFirst) await ask(parts, request, known)
  return true
}
