import type { Output } from '../../../kit/client.ts'
import { useReasonWords } from '../../../kit/flow-reasons.ts'
import { dayAndTime } from '../../../kit/format.ts'
import { useLocale } from '../../../kit/i18n.ts'
import { usePersonName } from '../../../kit/people.ts'
import { Sign, type Tone } from '../../../kit/status.tsx'
import { useFlowRunTexts } from './run-texts.ts'
import { useFlowTexts } from './texts.ts'

type Step = Output<'flow_runs.find'>['receipt'][number]
const TONES: Readonly<Record<Step['state'], Tone>> = {
  ...{ waiting: 'waiting', asking: 'waiting', calling: 'waiting', done: 'good', described: 'agent' },
  ...{ refused: 'bad', denied: 'bad', expired: 'bad', unknown: 'warning' },
}

/** What a run did, step by step: what, when, with what, and how it ended. */
export function Receipt({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="timeline">
      {steps.map((step) => (
        <StepLine key={step.node} step={step} />
      ))}
    </ol>
  )
}

function StepLine({ step }: { step: Step }) {
  const t = useFlowRunTexts()
  const words = useFlowTexts()
  const locale = useLocale()
  const nameOf = usePersonName()
  const why = useReasonWords()
  const { node, kind, title, summary, state, until, code, input, kept, by, at, endedAt, isTrue } = step
  const told =
    kind === 'condition'
      ? t(isTrue ? 's_true' : 's_false')
      : t(`s_${state}`, { until: until ? dayAndTime(until, locale) : '', code: why(code) })
  return (
    <li className="main">
      <Sign tone={TONES[state]} />
      <div>
        <p>
          {title ?? summary?.[locale] ?? words(kind)} <span className="soft">{node}</span>: {told}
          {by && state !== 'refused' && `, ${t('approvedBy', { who: nameOf(by) })}`}
        </p>
        {input && <Values values={input} />}
        {kept && Object.keys(kept).length > 0 && (
          <p className="soft">
            {t('answered')}: <Values values={kept} />
          </p>
        )}
        <p className="soft">
          <time dateTime={at}>{dayAndTime(at, locale)}</time>
          {endedAt && endedAt !== at && ` → ${dayAndTime(endedAt, locale)}`}
        </p>
      </div>
    </li>
  )
}

export const Values = ({ values }: { values: Readonly<Record<string, string | number | boolean>> }) => (
  <span className="soft flow-values">
    {Object.entries(values)
      .map(([name, value]) => `${name}: ${value}`)
      .join(' · ')}
  </span>
)
