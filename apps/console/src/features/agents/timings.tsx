import { Action } from '../../kit/action.tsx'
import { dayAndTime, percent } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { usePersonName } from '../../kit/people.ts'
import { useAnswer } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { Empty, States } from '../../kit/states.tsx'
import { HourForm, readHour } from './hour-form.tsx'
import { useLearningTexts } from './learning-texts.ts'
import { useHourText, useMessageName } from './turn-words.ts'

/** The hours that hold now, by message and city; a person may set one. */
export function Timings() {
  const t = useLearningTexts()
  const locale = useLocale()
  const hourText = useHourText()
  const messageName = useMessageName()
  const nameOf = usePersonName()
  const query = useAnswer('timings.list', {})
  return (
    <Section title={t('timings')}>
      <Action
        operation="timings.set"
        input={{ purpose: 'listo_para_recoger', city: '', hour: null }}
        label={t('setHour')}
        riskWords={t('setRisk')}
        preview={<HourForm atOnce />}
        read={readHour}
        refusals={{ 'timing.in_trial': t('inTrial') }}
      />
      <States query={query} isEmpty={({ data }) => data.length === 0} empty={<Empty>{t('timingsNone')}</Empty>}>
        {({ data }) => (
          <ul className="list">
            {data.map(({ purpose, city, hour, trial, setBy, changedAt }) => (
              <li key={`${purpose} ${city}`}>
                <span>
                  {messageName(purpose)} · {city}: <strong>{hourText(hour)}</strong>
                </span>
                <span className="soft">
                  {trial &&
                    `${t('tryingHour', { hour: hourText(trial.hour), share: percent(trial.share, locale) })} · `}
                  {t('setBy', {
                    who: setBy === 'learning' ? t('byLearning') : nameOf(setBy),
                    at: dayAndTime(changedAt, locale),
                  })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </States>
    </Section>
  )
}
