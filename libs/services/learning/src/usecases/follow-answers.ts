import type { ConversationRated, EventData, ReplyComposed } from '@litper/contracts'
import { mask } from '@litper/understanding'
import type { LearningParts } from './ports.ts'

type Parts = Pick<LearningParts, 'answers' | 'keyed' | 'clock'>
const DAY = 86_400_000
/** What satisfied customers asked; all else only until it can be rated no more. */
const KEPT = { rated: 180 * DAY, others: 14 * DAY }
const LONGEST = 600
/** Of one conversation; more is a long story, and no answer for everybody. */
const MOST_ANSWERS = 6

/** A customer asked what the bot cannot answer. Only the first question of a conversation is kept: the person answers that one. */
export async function heardQuestion(
  { answers }: Parts,
  { conversationId, text, at }: { readonly conversationId: string; readonly text: string; readonly at: string },
): Promise<void> {
  if (await answers.lock(conversationId)) return
  await answers.save({ conversationId, askedAt: new Date(at), question: mask(text.slice(0, LONGEST)), answers: [] })
}

/** A person answered it. Kept without what tells who asked. */
export async function heardAnswer(
  { answers, keyed }: Parts,
  { conversationId, to, text }: Pick<EventData<typeof ReplyComposed>, 'conversationId' | 'to' | 'text'>,
): Promise<void> {
  const known = await answers.lock(conversationId)
  if (!known || known.answers.length >= MOST_ANSWERS) return
  const names = to.name ? [to.name] : []
  const who = to.phone ?? to.userId
  await answers.save({
    ...known,
    ...(who !== undefined && { person: keyed(who) }),
    question: mask(known.question, names),
    answers: [...known.answers, mask(text.slice(0, LONGEST), names)],
  })
}

/** The customer said how it went. */
export async function heardRating(
  { answers }: Parts,
  { conversationId, rating, resolvedBy }: EventData<typeof ConversationRated>,
): Promise<void> {
  const known = await answers.lock(conversationId)
  if (known && resolvedBy === 'person') await answers.save({ ...known, rating })
}

export const forgetOldAnswers = ({ answers, clock }: Parts): Promise<void> => {
  const now = clock.now().getTime()
  return answers.forgetBefore(new Date(now - KEPT.rated), new Date(now - KEPT.others))
}
