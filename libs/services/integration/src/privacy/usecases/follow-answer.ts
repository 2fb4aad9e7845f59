import type { EventData, PersonAnswered } from '@litper/contracts'
import { type Identifier, Person } from '@litper/kernel'
import { answered, type Known, onceMore, type Progress, type Step } from '../domain/progress.ts'
import { keepErasure } from './keep-erasure.ts'
import { ask } from './open-request.ts'
import type { PrivacyParts, PrivacyRequestRow } from './ports.ts'

/** A service answered: when it was the last of the round, the next question goes out, or the request is done. */
export async function followAnswer(parts: PrivacyParts, data: EventData<typeof PersonAnswered>): Promise<void> {
  const request = await parts.log.lock(data.requestId)
  if (!request?.sealed) return
  const open = (sealed: string | undefined) => (sealed ? parts.seals.open<Identifier[]>(sealed, parts.tenant()) : [])
  const answer = { ...data, found: open(data.found), shared: open(data.shared) }
  const known = parts.seals.open<Known>(request.sealed, parts.tenant())
  const now = parts.clock.now()
  const step = answered(request, known, answer, { holders: parts.holders, goal: goalOf(request), now })
  if (step) await take(parts, request, step)
}

/** What was under way while they were erased, an effect or an event of another process, is erased now. */
export async function eraseOnceMore(parts: PrivacyParts, id: string): Promise<void> {
  const request = await parts.log.lock(id)
  if (request?.state !== 'erased' || !request.sealed || request.waiting.length > 0) return
  const known = parts.seals.open<Known>(request.sealed, parts.tenant())
  await take(parts, request, { progress: onceMore(request, parts.holders), known, asks: true })
}

async function take(parts: PrivacyParts, request: PrivacyRequestRow, { progress, known, asks }: Step): Promise<void> {
  const next = { ...request, ...progress }
  // before anybody erases: what comes in meanwhile is nobody's already
  if (asks && next.phase === 'erase') {
    const until = request.erasedAt ?? parts.clock.now()
    await parts.entomb(new Person(known.identifiers), until)
    const erasure = { id: request.id, sealed: parts.seals.seal(known, parts.tenant()), until: until.toISOString() }
    await keepErasure(parts, erasure, next.round)
  }
  const isDone = progress.state === 'done'
  await parts.log.change({
    ...changeOf(request.id, progress),
    sealed: isDone ? undefined : parts.seals.seal(known, parts.tenant()),
    ...(isDone && { doneAt: parts.clock.now() }),
    ...(isDone && goalOf(request) === 'erase' && { customerExternalId: undefined }),
  })
  if (asks) await ask(parts, next, known)
}

const changeOf = (id: string, { state, phase, round, waiting, grew, counts, erasedAt }: Progress) => ({
  ...{ id, state, phase, round, waiting, grew, counts, erasedAt },
})

const goalOf = ({ kind }: Pick<PrivacyRequestRow, 'kind'>): 'erase' | 'tell' =>
  kind === 'customer_redact' || kind === 'erasure' ? 'erase' : 'tell'
