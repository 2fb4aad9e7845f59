import { movedShare, type Proof, prove, type Seen } from './evidence.ts'
import type { Examined, Found } from './find.ts'
import { shareOf } from './random.ts'

type Step = 'refused' | 'tried' | 'stopped' | 'promoted' | 'rolled_back' | 'alarmed'

/** One decision: what, who made it, and from which data. Entries are only added. */
export interface Entry {
  readonly at: string
  readonly step: Step
  readonly by: string
  readonly because: string
  /** Of the messages that it rests on. */
  readonly data?: { readonly from: string; readonly until: string; readonly messages: number }
}
/** One change of a timing, from its proposal on. */
export interface Turn extends Found {
  readonly id: string
  readonly purpose: string
  readonly state: 'proposed' | 'trial' | 'promoted' | 'refused' | 'stopped' | 'rolled_back'
  /** Of the orders of the city that get the new hour, 0 to 1. */
  readonly share: number
  readonly triedAt?: string
  /** At how many looks the trial was judged. */
  readonly looks: number
  /** What the trial measured for the new hour: `watchDrift` compares later weeks with it. */
  readonly promised?: { readonly share: number; readonly messages: number }
  readonly audit: readonly Entry[]
}

/** Of the city's orders that get the new hour while it is tried. */
export const TRIAL_SHARE = 0.3
/** The trial is looked at after each week, at most so often; each look is judged at 95 % over all of them (Bonferroni). */
const MOST_LOOKS = 6
const CONFIDENCE = 1 - 0.05 / MOST_LOOKS

export const propose = (id: string, purpose: string, found: Found): Turn => ({
  ...{ id, purpose, ...found },
  ...{ state: 'proposed', share: 0, looks: 0, audit: [] },
})

/** Whether this order gets the new hour; an order that was in a smaller share stays in a larger one. */
export const getsNew = ({ id, share }: Pick<Turn, 'id' | 'share'>, orderId: string): boolean =>
  shareOf(`${id} ${orderId}`) < share
export const hourFor = (turn: Turn, orderId: string): number => (getsNew(turn, orderId) ? turn.to : turn.from)

/** After the golden set and the replay: a trial on a share, or a refusal. Nothing else begins a trial. */
export function decideExamined(turn: Turn, examined: Examined, seen: readonly Seen[], at: string, by: string): Turn {
  if (turn.state !== 'proposed') return turn
  const because = `golden ${shown(examined.golden)}; replay ${shown(examined.replay)}`
  return examined.verdict === 'try'
    ? {
        ...noted(turn, { at, step: 'tried', by, because, ...dataOf(seen) }),
        state: 'trial',
        share: TRIAL_SHARE,
        triedAt: at,
      }
    : { ...noted(turn, { at, step: 'refused', by, because, ...dataOf(seen) }), state: 'refused' }
}

/** A look at the trial. Each order got its hour at random, so a difference is an effect of the hour. */
export function decideTrial(turn: Turn, seen: readonly Seen[], at: string, by: string): Turn {
  if (turn.state !== 'trial') return turn
  const tried = seen.filter(({ city, sentAt }) => city === turn.city && sentAt >= turn.triedAt!)
  const proof = prove(
    tried.filter(({ orderId }) => getsNew(turn, orderId)),
    tried.filter(({ orderId }) => !getsNew(turn, orderId)),
    CONFIDENCE,
  )
  const looks = turn.looks + 1
  const because = `look ${looks} of ${MOST_LOOKS}: ${shown(proof)}`
  if (proof.verdict === 'better') {
    const next = noted(turn, { at, step: 'promoted', by, because, ...dataOf(tried) })
    return { ...next, state: 'promoted', share: 1, looks, promised: proof.candidate }
  }
  const harms = proof.verdict !== 'too_few' && proof.high < 0
  if (!harms && looks < MOST_LOOKS) return { ...turn, looks }
  return { ...noted(turn, { at, step: 'stopped', by, because, ...dataOf(tried) }), state: 'stopped', share: 0, looks }
}

/** Ends a trial or a promotion: all orders get the old hour again. A second call changes nothing. */
export function rollBack(turn: Turn, at: string, by: string, because: string): Turn {
  if (turn.state !== 'trial' && turn.state !== 'promoted') return turn
  return { ...noted(turn, { at, step: 'rolled_back', by, because }), state: 'rolled_back', share: 0 }
}

const DRIFT_Z = 3
const LEAST_DRIFT = 100
/** An alarm when a promoted hour does clearly worse than in its trial; one alarm for each promotion. */
export function watchDrift(turn: Turn, lately: readonly Seen[], at: string): Turn {
  if (turn.state !== 'promoted' || turn.audit.at(-1)?.step === 'alarmed') return turn
  const seen = lately.filter(({ city }) => city === turn.city)
  if (seen.length < LEAST_DRIFT) return turn
  const { share: promised, messages } = turn.promised!
  const share = movedShare(seen)
  // the promised share was measured too, so it has an error of its own
  const error = Math.sqrt(promised * (1 - promised) * (1 / seen.length + 1 / messages))
  const z = (share - promised) / error
  if (z > -DRIFT_Z) return turn
  const because = `${percent(share)} moved, ${percent(promised)} were promised (z ${z.toFixed(1)})`
  return noted(turn, { at, step: 'alarmed', by: 'learning', because, ...dataOf(seen) })
}

const noted = (turn: Turn, entry: Entry): Turn => ({ ...turn, audit: [...turn.audit, entry] })
function dataOf(seen: readonly Seen[]): Pick<Entry, 'data'> {
  const times = seen.map(({ sentAt }) => sentAt).sort()
  return times.length === 0 ? {} : { data: { from: times[0]!, until: times.at(-1)!, messages: times.length } }
}
const percent = (share: number) => `${(100 * share).toFixed(1)} %`
const shown = ({ candidate, champion, points, low, high, verdict }: Proof) =>
  `${verdict}: ${percent(candidate.share)} of ${candidate.messages} against ${percent(champion.share)} of ${champion.messages}, ${points.toFixed(1)} points [${low.toFixed(1)}, ${high.toFixed(1)}]`
