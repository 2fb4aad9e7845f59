import type { Proof, Seen } from './evidence.ts'
import { dataOf, noted, proofOfTrial, shown, type Turn } from './turn.ts'

interface Word {
  readonly at: string
  readonly by: string
  readonly because: string
}

/** A person ends a trial before its looks do, for all orders. Only what was proven on history is in a trial, so nothing else can be promoted. */
export function promote(turn: Turn, seen: readonly Seen[], { because, ...word }: Word): Turn {
  if (turn.state !== 'trial') return turn
  const { proof, tried } = proofOfTrial(turn, seen)
  const said = tried.length > 0 ? `${because} (${shown(proof)})` : because
  const next = noted(turn, { ...word, step: 'promoted', because: said, ...dataOf(tried) })
  return { ...next, state: 'promoted', share: 1, promised: promisedBy(proof) ?? turn.promised }
}
/** Of a trial that measured too little to be held against later weeks: what the history promised stays. */
const promisedBy = ({ verdict, candidate }: Proof) => (verdict === 'too_few' ? undefined : candidate)

/** A person ends a trial: the old value stays for all orders. A second call changes nothing. */
export function refuse(turn: Turn, word: Word): Turn {
  if (turn.state !== 'trial') return turn
  return { ...noted(turn, { ...word, step: 'refused' }), state: 'refused', share: 0 }
}

/** Ends a trial or a promotion: all orders get the old value again. A second call changes nothing. */
export function rollBack(turn: Turn, word: Word): Turn {
  if (turn.state !== 'trial' && turn.state !== 'promoted') return turn
  return { ...noted(turn, { ...word, step: 'rolled_back' }), state: 'rolled_back', share: 0 }
}

/** Another value came after a promoted one: it can not be rolled back any more. */
export function replace(turn: Turn, word: Word): Turn {
  if (turn.state !== 'promoted') return turn
  return { ...noted(turn, { ...word, step: 'replaced' }), state: 'replaced', share: 0 }
}
