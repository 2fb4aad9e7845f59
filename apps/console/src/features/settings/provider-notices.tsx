import { Action } from '../../kit/action.tsx'
import { dayAndTime } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useRows } from '../../kit/queries.ts'
import { Empty, States } from '../../kit/states.tsx'
import { Status, type Tone } from '../../kit/status.tsx'
import { useSettingsTexts } from './texts.ts'

const TONES: Readonly<Record<'info' | 'warning' | 'critical', Tone>> = {
  info: 'plain',
  warning: 'warning',
  critical: 'bad',
}

/** What messaging providers tell of the account: rejected templates, restrictions, messages that no way was left for. */
export function ProviderNotices() {
  const t = useSettingsTexts()
  const locale = useLocale()
  const { query, rows } = useRows('provider_notices.list', {})
  return (
    <States
      query={{ ...query, data: rows }}
      isEmpty={(all) => all.length === 0}
      empty={<Empty>{t('noticesNone')}</Empty>}
    >
      {(all) => (
        <ul className="list">
          {all.map(({ id, provider, kind, code, severity, subject, detail, times, lastAt }) => (
            <li key={id}>
              <span>
                <Status tone={TONES[severity]}>{[kind, subject].filter(Boolean).join(' · ')}</Status>{' '}
                <span className="soft">
                  {provider} · {code} · {t('times', { count: times })} · {dayAndTime(lastAt, locale)}
                </span>
                {detail && <div className="soft">{detail}</div>}
              </span>
              <Action
                operation="provider_notices.acknowledge"
                input={{ id }}
                label={t('acknowledge')}
                about={[kind, subject].filter(Boolean).join(' · ')}
              />
            </li>
          ))}
        </ul>
      )}
    </States>
  )
}
