import { readHalf } from '../src/measure/data.ts'
import { crossValidate } from '../src/measure/learn.ts'
import { accuracy, type Case, f1, irreversible, isRight } from '../src/measure/metrics.ts'
import { SURE } from '../src/model/settings.ts'
import { understand } from '../src/understand.ts'

/**
 * What TEMPERATURE, SURE and UNMISTAKABLE are chosen by: `node libs/understanding/tools/choose.ts [errors]`. Reads the
 * training half only. With `errors` every wrong answer is listed.
 */
const cases: Case[] = []
let [loss, losses] = [
  [0, 0, 0, 0, 0, 0, 0],
  [0.8, 0.9, 1, 1.1, 1.2, 1.4, 1.6],
]
const { predict } = await import('../src/model/predict.ts')
const { INTENT_NAMES } = await import('../src/intents.ts')
crossValidate(readHalf('train') ?? [], (utterance, model) => {
  cases.push({ utterance, understood: understand(utterance.text, utterance.state, model) })
  const { probabilities } = predict(utterance.text, utterance.state, model)
  const logs = [...probabilities].map((p) => (p > 0 ? Math.log(p) : -Infinity))
  const right = INTENT_NAMES.indexOf(utterance.intent)
  loss = losses.map((temperature, at) => {
    const sum = logs.reduce((total, log) => total + Math.exp(log / temperature), 0)
    return loss[at]! - Math.max(-20, logs[right]! / temperature - Math.log(sum))
  })
})
console.log(
  `macro-F1 ${f1(cases).macro.toFixed(4)}, accuracy ${accuracy(cases).toFixed(4)}, ${cases.length} utterances`,
)
for (const [at, temperature] of losses.entries())
  console.log(`temperature × ${temperature}: log-loss ${(loss[at]! / cases.length).toFixed(4)}`)
for (const sure of [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]) {
  const kept = cases.filter(({ understood }) => understood.confidence >= sure)
  console.log(`sure ${sure}: coverage ${(kept.length / cases.length).toFixed(3)}, right ${accuracy(kept).toFixed(4)}`)
}
const { acts, wrong, wanted } = irreversible(cases)
console.log(`irreversible: ${acts.length} of ${wanted}, wrong ${wrong.length}`)
const show = ({ utterance, understood }: Case) =>
  console.log(
    [
      utterance.intent,
      understood.intent,
      understood.confidence.toFixed(2),
      utterance.state,
      utterance.text,
      understood.evidence.join('; '),
    ].join(' | '),
  )
for (const one of wrong) show(one)
if (process.argv.includes('errors')) for (const one of cases) if (!isRight(one)) show(one)
if (process.argv.includes('sure'))
  for (const one of cases) if (!isRight(one) && one.understood.confidence >= SURE) show(one)
if (process.argv.includes('asked'))
  for (const one of cases)
    if (['cancel_order', 'confirm_no'].includes(one.utterance.intent) && !one.understood.irreversibleAllowed) show(one)
