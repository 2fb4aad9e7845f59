import { Link } from '@tanstack/react-router'
import { Chip } from '../../kit/chip.tsx'
import { Choice } from '../../kit/choice.tsx'
import { time } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useAnswer } from '../../kit/queries.ts'
import { States } from '../../kit/states.tsx'
import { Behind } from './behind.tsx'
import type { Metric } from './figure.ts'
import { Headline } from './headline.tsx'
import { askedOf, grainOf, grainsFor, type Question, splitOf, WINDOWS, wholeOf, windowOf } from './question.ts'
import { Split } from './split.tsx'
import { useDimensionText, useReportTexts } from './texts.ts'

interface Props {
  readonly metric: Metric
  readonly question: Question
  readonly set: (question: Question) => void
}

/** One number: its definition, the question, the figure with the period before, the chart, and the orders behind it. */
export function AskMetric({ metric, question, set }: Props) {
  const t = useReportTexts()
  const locale = useLocale()
  const dimension = useDimensionText()
  const { name, title, definition, dimensions } = metric
  const { solo } = question
  const wholeInput = wholeOf(name, question)
  const split = splitOf(name, question)
  const whole = useAnswer('metrics.query', wholeInput, { keep: false })
  const parts = useAnswer('metrics.query', split ?? wholeInput, { enabled: split !== undefined, keep: false })
  const set1 = (change: Partial<Question>) => set({ ...question, ...change })
  return (
    <section className="pane-thread" aria-labelledby="metric">
      <p className="only-narrow">
        <Link to="/reportes">← {t('catalogue')}</Link>
      </p>
      <div>
        <h2 id="metric">{title[locale]}</h2>
        <p className="soft">{definition[locale]}</p>
      </div>
      <div className="row">
        <Choice
          label={t('window')}
          value={windowOf(question)}
          set={(ventana) => set1({ ventana, grano: undefined } as Partial<Question>)}
        >
          {WINDOWS.map((one) => (
            <option key={one} value={one}>
              {t(one)}
            </option>
          ))}
        </Choice>
        <Choice label={t('grain')} value={grainOf(question)} set={(grano) => set1({ grano } as Partial<Question>)}>
          {grainsFor(question).map((one) => (
            <option key={one} value={one}>
              {t(`grain_${one}`)}
            </option>
          ))}
        </Choice>
        <Choice
          label={t('by')}
          value={question.por ?? ''}
          set={(por) => set1({ por: por || undefined, grano: undefined } as Partial<Question>)}
        >
          <option value="">{t('noSplit')}</option>
          {dimensions.map((one) => (
            <option key={one} value={one}>
              {t('byOne', { what: dimension(one) })}
            </option>
          ))}
        </Choice>
        {solo && (
          <Chip on press={() => set1({ solo: undefined } as Partial<Question>)}>
            {solo.slice(solo.indexOf(':') + 1)} <span aria-hidden="true">✕</span>
            <span className="hidden">{t('withoutFilter')}</span>
          </Chip>
        )}
      </div>
      <States query={whole}>{(answer) => <Headline metric={metric} answer={answer} />}</States>
      {split && (
        <States query={parts}>
          {(answer) => <Split metric={metric} answer={answer} question={question} set={set} />}
        </States>
      )}
      <p className="soft">{whole.dataUpdatedAt > 0 && t('asOf', { time: time(whole.dataUpdatedAt, locale) })}</p>
      <Behind metric={metric} asked={askedOf(name, question)} />
    </section>
  )
}
