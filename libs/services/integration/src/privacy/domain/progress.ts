import { type Identifier, Person } from '@litper/kernel'

/** How far a request about a person is. */
export interface Progress {
  /** `erased`: every service has erased them, and will be asked once more. */
  readonly state: 'open' | 'erased' | 'done'
  readonly phase: 'trace' | 'erase' | 'tell'
  readonly round: number
  /** Services that have not answered this round. */
  readonly waiting: readonly string[]
  /** This round found more of the person. */
  readonly grew: boolean
  /** Records by service. */
  readonly counts: Readonly<Record<string, number>>
  readonly erasedAt?: Date
}
/** Who it is about, as far as known; `shared`: what is many people's, and is not followed. */
export interface Known {
  readonly identifiers: readonly Identifier[]
  readonly shared: readonly Identifier[]
}
export interface Answer {
  readonly service: string
  readonly round: number
  readonly records: number
  readonly found: readonly Identifier[]
  readonly shared: readonly Identifier[]
}
/** What comes next: another question to all, or nothing. */
export interface Step {
  readonly progress: Progress
  readonly known: Known
  readonly asks: boolean
}

/** A person has less than this many ids that lead to them in a shop; more are several people who share something. */
const MOST = 2000
const MOST_ROUNDS = 15

export const begun = (holders: readonly string[]): Progress => ({
  ...{ state: 'open', phase: 'trace', round: 1, waiting: holders, grew: false, counts: {} },
})

/** Undefined when the answer is of an older round, doubled, or comes when all is done: nobody is waited for then. */
export function answered(
  progress: Progress,
  known: Known,
  answer: Answer,
  { holders, goal, now }: { readonly holders: readonly string[]; readonly goal: 'erase' | 'tell'; readonly now: Date },
): Step | undefined {
  const { service, round, records } = answer
  if (round !== progress.round || !progress.waiting.includes(service)) return undefined
  const next = merged(known, answer)
  const grew = progress.grew || next.identifiers.length > known.identifiers.length
  const waiting = progress.waiting.filter((one) => one !== service)
  const counts =
    progress.phase === 'trace'
      ? progress.counts
      : { ...progress.counts, [service]: counted(progress, service, records) }
  const so: Progress = { ...progress, waiting, grew, counts }
  if (waiting.length > 0) return { progress: so, known: next, asks: false }
  const again = grew && progress.round < MOST_ROUNDS && next.identifiers.length < MOST
  if (again || progress.phase === 'trace') {
    const phase = again ? progress.phase : goal
    return { progress: { ...so, phase, round: round + 1, waiting: holders, grew: false }, known: next, asks: true }
  }
  if (goal === 'tell' || progress.state === 'erased')
    return { progress: { ...so, state: 'done' }, known: next, asks: false }
  return { progress: { ...so, state: 'erased', erasedAt: progress.erasedAt ?? now }, known: next, asks: false }
}

/** What was under way while they were erased is looked for once more. */
export const onceMore = (progress: Progress, holders: readonly string[]): Progress => ({
  ...{ ...progress, round: progress.round + 1, waiting: holders, grew: false },
})

function merged(known: Known, { found, shared }: Answer): Known {
  const others = [...new Set([...known.shared, ...shared])]
  const { identifiers } = new Person(known.identifiers).with(found)
  return { identifiers: identifiers.filter((one) => !others.includes(one)), shared: others }
}

/** An export is told anew in each round; what is erased adds up. */
const counted = ({ phase, counts }: Progress, service: string, records: number) =>
  phase === 'tell' ? records : (counts[service] ?? 0) + records
