import { newId } from '@litper/kernel'
import { needsCoaching } from '../domain/coaching.ts'
import { type EndedRun, NO_PROPOSALS, type Proposals, reviewRun } from '../domain/review-run.ts'
import { AGENT_RUN, CONVERSATION } from '../domain/rubrics.ts'
import { isReviewed, type OpenTalk, talkOf } from '../domain/talk/open-talk.ts'
import { reviewTalk } from '../domain/talk/review-talk.ts'
import type { QualityParts, Review } from './ports.ts'

const BATCH = 200

/** Judges the talks in which nothing more was said, and deletes their words: a review keeps what it quotes. */
export async function reviewDue(parts: QualityParts): Promise<number> {
  const due = await parts.talks.lockDue(parts.clock.now(), BATCH)
  const carriers = due.length > 0 ? await parts.orders.carriers() : []
  for (const talk of due) {
    await review(parts, talk, carriers)
    await parts.talks.remove(talk.person)
  }
  return due.length
}

async function review(parts: QualityParts, talk: OpenTalk, carriers: readonly string[]): Promise<void> {
  const said = talkOf(talk)
  if (!isReviewed(talk.id, said)) return
  const { conversationId, orderId, id } = talk
  await keep(parts, {
    ...{ rubric: CONVERSATION.id, version: CONVERSATION.version, subjectId: id },
    ...(conversationId !== undefined && { conversationId }),
    ...(orderId !== undefined && { orderId }),
    who: said.some(({ by }) => by === 'person') ? 'person' : 'bot',
    ...reviewTalk(said, carriers),
  })
}

/** What a person said to a proposal of a run. */
export async function noteProposal({ runs }: QualityParts, runId: string, decision: keyof Proposals): Promise<void> {
  const before = (await runs.lock(runId)) ?? NO_PROPOSALS
  await runs.save({ ...before, runId, [decision]: before[decision] + 1 })
}

/** A run ended: every one is judged. */
export async function reviewEnded(parts: QualityParts, run: EndedRun): Promise<void> {
  const proposals = (await parts.runs.lock(run.runId)) ?? NO_PROPOSALS
  await keep(parts, {
    ...{ rubric: AGENT_RUN.id, version: AGENT_RUN.version, subjectId: run.runId, who: run.agent },
    ...(run.orderId !== undefined && { orderId: run.orderId }),
    ...reviewRun(run, proposals),
  })
  await parts.runs.remove(run.runId)
}

/** Keeps a review; a low one goes to the coaching queue. */
async function keep(parts: QualityParts, review: Omit<Review, 'id' | 'at'>): Promise<void> {
  const at = parts.clock.now().toISOString()
  const id = newId()
  await parts.reviews.put({ ...review, id, at })
  if (needsCoaching(review))
    await parts.coaching.open({
      ...{ id: newId(), reviewId: id, rubric: review.rubric, score: review.score, state: 'open' },
      ...{ openedAt: at, changedAt: at },
    })
}

/** A masked quote may still say something of a person: it is kept for half a year. */
const KEPT_DAYS = 180
export function forgetOld({ reviews, clock }: QualityParts): Promise<number> {
  return reviews.removeOlder(CONVERSATION.id, new Date(clock.now().getTime() - KEPT_DAYS * 86_400_000))
}
