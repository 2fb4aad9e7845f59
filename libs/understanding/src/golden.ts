import { GOLDEN } from './generated/golden.ts'
import { INTENT_NAMES, type Intent, STATE_NAMES } from './intents.ts'
import { type LearntPhrases, learntIn, type Reading, withLearnt } from './learnt.ts'

/** What phrases change on the training half of the labelled set. The test half chooses nothing, also here. */
export interface OnGolden {
  /** Utterances that have one of the phrases. */
  readonly said: number
  readonly macroBefore: number
  readonly macroAfter: number
  /** Acts that cannot be taken back, and that the customer did not want. */
  readonly wrongActs: number
}

interface Line {
  readonly state: (typeof STATE_NAMES)[number]
  readonly meant: Intent
  readonly read: Reading
  readonly words: string
}
/** A line is state, meant, understood, confidence in hundredths, sure and allowed as 0 or 1; then the words. */
function lineOf(text: string): Line {
  const [state = 0, meant = 0, intent = 0, hundredths = 0, sure, allowed] = text.split(' ', 6).map(Number)
  const read = { intent: INTENT_NAMES[intent]!, confidence: hundredths / 100, sure: sure === 1 }
  return {
    ...{ state: STATE_NAMES[state]!, meant: INTENT_NAMES[meant]!, words: text.slice(text.indexOf('\t') + 1) },
    read: { ...read, irreversibleAllowed: allowed === 1 },
  }
}

/** How the phrases `after` do on the labelled set, against those `before`. Reads some nine thousand short lines: some ten milliseconds. */
export function onGolden(before: readonly LearntPhrases[], after: readonly LearntPhrases[]): OnGolden {
  const [was, is] = [new Counts(), new Counts()]
  let [said, wrongActs] = [0, 0]
  for (const text of GOLDEN.split('\n')) {
    const { state, meant, read, words } = lineOf(text)
    const found = learntIn(words, state, after)
    const now = withLearnt(read, found)
    was.add(meant, withLearnt(read, learntIn(words, state, before)).intent)
    is.add(meant, now.intent)
    if (found) said++
    if (now.irreversibleAllowed && meant !== 'cancel_order' && meant !== 'confirm_no') wrongActs++
  }
  return { said, macroBefore: was.macro(), macroAfter: is.macro(), wrongActs }
}

class Counts {
  private readonly meant = new Map<Intent, number>()
  private readonly understood = new Map<Intent, number>()
  private readonly right = new Map<Intent, number>()

  add(meant: Intent, understood: Intent): void {
    const count = (counts: Map<Intent, number>, intent: Intent) => counts.set(intent, (counts.get(intent) ?? 0) + 1)
    count(this.meant, meant)
    count(this.understood, understood)
    if (meant === understood) count(this.right, meant)
  }

  macro(): number {
    const of = (counts: ReadonlyMap<Intent, number>, intent: Intent) => counts.get(intent) ?? 0
    const scores = [...this.meant].map(
      ([intent, meant]) => (2 * of(this.right, intent)) / (meant + of(this.understood, intent)),
    )
    return scores.reduce((sum, one) => sum + one, 0) / Math.max(1, scores.length)
  }
}
