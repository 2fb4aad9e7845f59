import { toolName } from '@litper/ports'
import { understand } from '@litper/understanding'
import { bucketsOf, likeness } from '../letters.ts'
import type { Heard } from './conversation.ts'
import type { Plan } from './plan.ts'

const BUCKETS = 4096
/** Below, an example says nothing; chosen on the examples against each other, not on the sentences of the spec. */
const ALIKE = 0.42

const examples = new WeakMap<Plan, readonly ReadonlyMap<number, number>[]>()
function examplesOf(plan: Plan) {
  const known = examples.get(plan) ?? plan.examples.map((text) => bucketsOf(withoutNumbers(text), BUCKETS))
  examples.set(plan, known)
  return known
}
/** Numbers and quotes are what a wish is about, not what it is. */
const withoutNumbers = (text: string) => text.replace(/[«“"][^«»“”"]*[»”"]|#?\d[\d.-]*/g, ' ')

export const offers = (plan: Plan, tools: ReadonlySet<string>): boolean =>
  plan.steps.every(({ ask, when }) => when !== undefined || ask.some((name) => tools.has(toolName(name))))

/**
 * The plan for what is wanted, of those whose tools are offered; undefined: it does not know. First the plan that the instructions name,
 * then the likeness to the examples, then what libs/understanding makes of a customer's words.
 */
export function choosePlan(
  { text, named }: Heard,
  plans: readonly Plan[],
  tools: ReadonlySet<string>,
): Plan | undefined {
  const possible = plans.filter((plan) => offers(plan, tools))
  const wanted = possible.find(({ id }) => id === named)
  if (wanted) return wanted
  const said = bucketsOf(withoutNumbers(text), BUCKETS)
  const ranked = possible
    .map((plan) => ({ plan, score: Math.max(0, ...examplesOf(plan).map((example) => likeness(said, example))) }))
    .sort((a, b) => b.score - a.score)
  if (ranked[0] && ranked[0].score >= ALIKE) return ranked[0].plan
  const { intent, sure } = understand(text, 'under_way')
  return sure ? possible.find(({ intents }) => intents?.includes(intent)) : undefined
}
