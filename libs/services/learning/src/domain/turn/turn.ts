import { isTried } from '@litper/kernel'
import type { Counted, Proof, Seen } from './evidence.ts'
import { type Examined, isIn } from './find.ts'
import type { Found, Topic, Value } from './subject.ts'
import { SUBJECTS } from './subjects.ts'

export const STEPS = ['refused', 'tried', 'stopped', 'promoted', 'rolled_back', 'replaced', 'alarmed'] as const
type Step = (typeof STEPS)[number]
/** A turn that was promoted is `replaced` when another value comes after it. */
export const TURN_STATES = ['proposed', 'trial', 'promoted', 'refused', 'stopped', 'rolled_back', 'replaced'] as const
export type TurnState = (typeof TURN_STATES)[number]

/** One decision: what, who made it, and from which data. Entries are only added. */
export interface Entry {
  readonly at: string
  readonly step: Step
  readonly by: string
  readonly because: string
  /** Of the cases that it rests on. */
  readonly data?: { readonly from: string; readonly until: string; readonly messages: number }
}
/** One change of what is in force somewhere, from its proposal on. */
export interface Turn extends Topic, Found {
  readonly id: string
  readonly state: TurnState
  /** Of the orders of the place that get the new value, 0 to 1. */
  readonly share: number
  readonly triedAt?: string
  /** When the trial or what was promoted was judged last. */
  readonly lookedAt?: string
  /** At how many looks the trial was judged. */
  readonly looks: number
  /** How it did on the golden set and on the replayed history. */
  readonly examined?: Examined
  /** What the trial measured for the new value, before its end what the history did: `watchDrift` compares later weeks with it. */
  readonly promised?: Counted
  readonly audit: readonly Entry[]
}

/**
 * What a look at the trial, one a week, must show to promote: two-sided, six looks together 95 % (Wang and Tsiatis 1987, Δ 0.25: z from 3.37
 * at the first to 2.15 at the last). Six equal looks (Bonferroni, z 2.64) stop one good candidate in seven that these promote.
 */
const LOOKS = [0.99924, 0.99536, 0.98947, 0.98273, 0.97568, 0.96856] as const
const MOST_LOOKS = LOOKS.length
/** Harm is judged alike at each look: what is worse must end soon. So is what a person asks for between two looks. */
const CONFIDENCE = 1 - 0.05 / MOST_LOOKS

export const propose = (id: string, { kind, topic }: Topic, { place, from, to }: Found): Turn => ({
  ...{ id, kind, topic, place, from, to },
  ...{ state: 'proposed', share: 0, looks: 0, audit: [] },
})

/** Whether this order gets the new value. */
export const getsNew = ({ id, share }: Pick<Turn, 'id' | 'share'>, orderId: string): boolean =>
  isTried({ turnId: id, share }, orderId)
/** Null: nothing chosen. */
export const valueFor = (turn: Turn, orderId: string): Value | null => (getsNew(turn, orderId) ? turn.to : turn.from)

/** After the golden set and the replay: a trial, or a refusal. Nothing else begins a trial. */
export function decideExamined(turn: Turn, examined: Examined, seen: readonly Seen[], at: string, by: string): Turn {
  if (turn.state !== 'proposed') return turn
  const { golden, replay, shared } = examined
  const because = [`golden ${shown(golden)}`, `replay ${shown(replay)}`, ...(shared ? [shared.said] : [])].join('; ')
  const entry = { at, by, because, ...dataOf(seen.filter(isIn(turn))) }
  if (examined.verdict === 'refuse')
    return { ...noted(turn, { ...entry, step: 'refused' }), examined, state: 'refused' }
  const promised = replay.candidate
  const next = noted(turn, { ...entry, step: 'tried' })
  return { ...next, examined, promised, state: 'trial', share: SUBJECTS[turn.kind].trialShare, triedAt: at }
}

/** What a trial has measured so far. */
export function proofOfTrial(
  turn: Turn,
  seen: readonly Seen[],
  confidence = CONFIDENCE,
): { proof: Proof; tried: readonly Seen[] } {
  const tried = seen.filter(isIn(turn)).filter(({ at }) => at >= turn.triedAt!)
  return { proof: SUBJECTS[turn.kind].proveTrial(tried, turn, confidence), tried }
}

/** A look at the trial. An order's value follows from a hash of ids, and from nothing else about it: so a difference is an effect of the value. */
export function decideTrial(turn: Turn, seen: readonly Seen[], at: string, by: string): Turn {
  if (turn.state !== 'trial') return turn
  const { proof, tried } = proofOfTrial(turn, seen, LOOKS[turn.looks])
  const looks = turn.looks + 1
  const because = `look ${looks} of ${MOST_LOOKS}: ${shown(proof)}`
  if (proof.verdict === 'better') {
    const next = noted(turn, { at, step: 'promoted', by, because, ...dataOf(tried) })
    // in the shadow nobody was treated otherwise: what the longer history measured is the better promise
    const promised = isShadow(turn) ? (turn.promised ?? proof.candidate) : proof.candidate
    return { ...next, state: 'promoted', share: 1, looks, promised }
  }
  const harms = proof.verdict !== 'too_few' && proofOfTrial(turn, tried).proof.high < 0
  if (!harms && looks < MOST_LOOKS) return { ...turn, looks }
  return { ...noted(turn, { at, step: 'stopped', by, because, ...dataOf(tried) }), state: 'stopped', share: 0, looks }
}

const isShadow = ({ kind }: Turn) => SUBJECTS[kind].trialShare === 0

const DRIFT_Z = 3
const LEAST_DRIFT = 100
/** An alarm when what was promoted does clearly worse than in its trial; one alarm for each promotion. */
export function watchDrift(turn: Turn, lately: readonly Seen[], at: string): Turn {
  if (turn.state !== 'promoted' || !turn.promised || turn.audit.at(-1)?.step === 'alarmed') return turn
  const seen = lately.filter(isIn(turn))
  const { share, messages: counted } = SUBJECTS[turn.kind].measure(seen, turn)
  if (counted < (SUBJECTS[turn.kind].leastDrift ?? LEAST_DRIFT)) return turn
  const { share: promised, messages } = turn.promised
  // the promised share was measured too, so it has an error of its own; of few cases that were all good one more may be bad
  const likely = (promised * messages + 1) / (messages + 2)
  const error = Math.sqrt(likely * (1 - likely) * (1 / counted + 1 / messages))
  const z = (share - promised) / error
  if (z > -DRIFT_Z) return turn
  const because = `${percent(share)} were good, ${percent(promised)} were promised (z ${z.toFixed(1)})`
  return noted(turn, { at, step: 'alarmed', by: 'learning', because, ...dataOf(seen) })
}

export const noted = (turn: Turn, entry: Entry): Turn => ({ ...turn, audit: [...turn.audit, entry] })
export function dataOf(seen: readonly Seen[]): Pick<Entry, 'data'> {
  const times = seen.map(({ at }) => at).sort()
  return times.length === 0 ? {} : { data: { from: times[0]!, until: times.at(-1)!, messages: times.length } }
}
const percent = (share: number) => `${(100 * share).toFixed(1)} %`
export const shown = ({ candidate, champion, points, low, high, verdict }: Proof) =>
  `${verdict}: ${percent(candidate.share)} of ${candidate.messages} against ${percent(champion.share)} of ${champion.messages}, ${points.toFixed(1)} points [${low.toFixed(1)}, ${high.toFixed(1)}]`
