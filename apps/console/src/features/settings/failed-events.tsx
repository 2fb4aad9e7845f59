import { Action } from '../../kit/action.tsx'
import { count, dayAndTime, time } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { LoadMore } from '../../kit/load-more.tsx'
import { useRows } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { Empty, States } from '../../kit/states.tsx'
import { Status } from '../../kit/status.tsx'
import { useSettingsTexts } from './texts.ts'

/** What could not be handled, and what is tried again by itself. */
export function FailedEvents() {
  const t = useSettingsTexts()
  return (
    <div className="stack">
      <Section title={t('failed')}>
        <DeadLetters />
      </Section>
      <Section title={t('parked')}>
        <ParkedKeys />
      </Section>
    </div>
  )
}

/** What could not be handled, with its error; once the cause is gone it is put back. */
function DeadLetters() {
  const t = useSettingsTexts()
  const locale = useLocale()
  const { query, rows } = useRows('dead_letters.list', {})
  return (
    <States
      query={{ ...query, data: rows }}
      isEmpty={(all) => all.length === 0}
      empty={<Empty>{t('failedNone')}</Empty>}
    >
      {(all) => (
        <>
          <ul className="list">
            {all.map(({ id, source, name, error, attempts, at, replayedAt }) => (
              <li key={id}>
                <span>
                  <Status tone={replayedAt ? 'good' : 'bad'}>{name}</Status>{' '}
                  <span className="soft">
                    {source} · {t('attempts', { count: count(attempts, locale) })} · {dayAndTime(at, locale)}
                  </span>
                  <div className="soft">{error}</div>
                </span>
                {replayedAt ? (
                  <span className="soft">{t('replayed', { date: dayAndTime(replayedAt, locale) })}</span>
                ) : (
                  <Action
                    operation="dead_letters.replay"
                    input={{ id }}
                    label={t('replay')}
                    about={name}
                    preview={<p>{t('replayPreview', { event: name })}</p>}
                  />
                )}
              </li>
            ))}
          </ul>
          <LoadMore query={query} />
        </>
      )}
    </States>
  )
}

/** Keys whose first event failed and is tried again by itself. */
function ParkedKeys() {
  const t = useSettingsTexts()
  const locale = useLocale()
  const { query, rows } = useRows('parked_keys.list', {})
  return (
    <States
      query={{ ...query, data: rows }}
      isEmpty={(all) => all.length === 0}
      empty={<Empty>{t('parkedNone')}</Empty>}
    >
      {(all) => (
        <ul className="list">
          {all.map(({ id, group, event, error, attempts, waiting, nextTry }) => (
            <li key={id}>
              <span>
                <Status tone="waiting">{event}</Status>{' '}
                <span className="soft">
                  {group} · {t('attempts', { count: count(attempts, locale) })} ·{' '}
                  {t('waiting', { count: count(waiting, locale) })}
                </span>
                <div className="soft">{error}</div>
              </span>
              <span className="soft">{t('next', { time: time(nextTry, locale) })}</span>
            </li>
          ))}
        </ul>
      )}
    </States>
  )
}
