import type { EventData, MeaningDoubted } from '@litper/contracts'
import { INTENT_NAMES, type Intent, mask, possibleIn, STATE_NAMES, type State } from '@litper/understanding'
import { type Act, meaningOf } from '../domain/shown-meaning.ts'
import type { LearningParts } from './ports.ts'

type Parts = Pick<LearningParts, 'meanings' | 'keyed' | 'clock'>
const DAY = 86_400_000
/** An act tells what was written so long before; later it has another cause. */
const ACT_DAYS = 3
/** Of one conversation: who has to say it a third time speaks of something else. */
const MOST_SHOWN = 2
/** Words whose meaning is known, as long as a turn looks back; all others until no act can tell it. */
const KEPT = { known: 180 * DAY, others: 14 * DAY }
const LONGEST = 300

const isState = (name: string): name is State => (STATE_NAMES as string[]).includes(name)
const isIntent = (name: string): name is Intent => (INTENT_NAMES as string[]).includes(name)

/** The bot doubted what a customer meant. Kept masked, and under a hash of who it was: a phrase must be several people's. */
export async function heardDoubt(
  { meanings, keyed }: Parts,
  { id, conversationId, orderId, from, text, state, intent, learnt, at }: EventData<typeof MeaningDoubted>,
): Promise<void> {
  const who = from.phone ?? from.userId
  if (who === undefined || !isState(state) || !isIntent(intent)) return
  const words = mask(text.slice(0, LONGEST), from.name ? [from.name] : [])
  const about = { conversationId, ...(orderId !== undefined && { orderId }), person: keyed(who), at: new Date(at) }
  await meanings.add({ id, ...about, state, text: words, intent, learnt, called: false })
}

/** A person was called: what a phrase answered before was not enough. */
export async function heardCall({ meanings }: Parts, conversationId: string): Promise<void> {
  const all = await meanings.lockOf({ conversationId })
  await meanings.saveAll(all.filter(({ called }) => !called).map((one) => ({ ...one, called: true })))
}

/** A person did what a customer had asked for. This shows what the customer's last words meant. */
export async function heardAct(
  { meanings }: Parts,
  {
    act,
    at,
    ...of
  }: { readonly act: Act; readonly at: string; readonly orderId?: string; readonly conversationId?: string },
): Promise<void> {
  const then = Date.parse(at)
  const lately = (await meanings.lockOf(of))
    .filter((one) => one.at.getTime() <= then && one.at.getTime() > then - ACT_DAYS * DAY)
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, MOST_SHOWN)
  await meanings.saveAll(
    lately.flatMap((one) => {
      const meant = meaningOf(act, one.state)
      // a person's own word goes before what an act let suppose
      const isOpen = one.meant === undefined || act.kind === 'told'
      return isOpen && meant && possibleIn(meant, one.state) ? [{ ...one, meant, shownBy: act.kind }] : []
    }),
  )
}

export const forgetOldMeanings = ({ meanings, clock }: Parts): Promise<void> => {
  const now = clock.now().getTime()
  return meanings.forgetBefore(new Date(now - KEPT.known), new Date(now - KEPT.others))
}
