import './crisis.css'
import { dayAndTime } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useAnswer } from '../../kit/queries.ts'
import { States } from '../../kit/states.tsx'
import { Status } from '../../kit/status.tsx'
import { CrisisTabs } from './crisis.tsx'
import { useCrisisTexts } from './texts.ts'

/** What is watched, and what alarms now. */
export function Detectors() {
  const t = useCrisisTexts()
  const locale = useLocale()
  const query = useAnswer('detectors.list', {})
  return (
    <>
      <header>
        <h1>{t('title')}</h1>
      </header>
      <CrisisTabs current="detectors" />
      <States query={query}>
        {({ data, lookedAt, falseAlarmsPerMonth }) => (
          <section className="card">
            <p className="soft">
              {lookedAt ? t('lookedAt', { at: dayAndTime(lookedAt, locale) }) : t('neverLooked')}{' '}
              {t('falseAlarms', { count: falseAlarmsPerMonth })}
            </p>
            <ul className="list">
              {data.map(({ id, summary, severity, windows, alarms }) => (
                <li key={id}>
                  <span>
                    {summary[locale]}{' '}
                    <span className="soft">
                      {t(severity)} · {t('windows', { hours: windows.join(', ') })}
                    </span>
                  </span>
                  <Status tone={alarms.length > 0 ? 'bad' : 'good'}>
                    {alarms.length > 0 ? alarms.join(', ') : t('calm')}
                  </Status>
                </li>
              ))}
            </ul>
          </section>
        )}
      </States>
    </>
  )
}
