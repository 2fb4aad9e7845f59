import { INTENT_NAMES, type Intent } from '../intents.ts'
import { accuracy, byState, type Case, calibrationError, f1, irreversible, isRight, sureOf } from './metrics.ts'

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

/** What a half gave, as text for the output of `npm test`: nothing is hidden, no utterance is shown. */
export function report(title: string, cases: readonly Case[]): string {
  const { byIntent, macro } = f1(cases)
  const sure = sureOf(cases)
  const { acts, wrong, wanted } = irreversible(cases)
  return [
    `${title}: ${cases.length} utterances, macro-F1 ${macro.toFixed(3)}, accuracy ${percent(accuracy(cases))}`,
    `  sure of ${percent(sure.length / cases.length)}, of these right ${percent(accuracy(sure))}; calibration error ${calibrationError(cases).toFixed(3)}`,
    `  irreversible acts: ${acts.length} of ${wanted} wanted, wrong ${wrong.length}; the others are asked`,
    `  by state: ${byState(cases)
      .filter(([, part]) => part.length > 0)
      .map(
        ([state, part]) =>
          `${state} F1 ${f1(part).macro.toFixed(2)} accuracy ${percent(accuracy(part))} (${part.length})`,
      )
      .join(', ')}`,
    `  by intent: ${[...byIntent].map(([intent, value]) => `${intent} ${value.toFixed(2)}`).join(', ')}`,
    ...confusion(cases),
  ].join('\n')
}

/** The confusion table: a row what was meant, a column what was understood, in the order of the rows. */
function confusion(cases: readonly Case[]): string[] {
  const there = INTENT_NAMES.filter((intent) =>
    cases.some(({ utterance, understood }) => utterance.intent === intent || understood.intent === intent),
  )
  const count = (meant: Intent, said: Intent) =>
    cases.filter(({ utterance, understood }) => utterance.intent === meant && understood.intent === said).length
  const wide = Math.max(...there.map((intent) => intent.length))
  const cell = (number: number) => (number === 0 ? '·' : String(number)).padStart(4)
  return [
    `  ${'meant \\ understood'.padEnd(wide)}   #${there.map((_, at) => String(at + 1).padStart(4)).join('')}`,
    ...there.map(
      (meant, at) =>
        `  ${meant.padEnd(wide)} ${String(at + 1).padStart(3)}${there.map((said) => cell(count(meant, said))).join('')}`,
    ),
    `  errors ${cases.filter((one) => !isRight(one)).length}`,
  ]
}
