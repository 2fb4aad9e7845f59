import { Action } from '../../kit/action.tsx'
import { day } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useRows } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { Empty, States } from '../../kit/states.tsx'
import { Status } from '../../kit/status.tsx'
import { useRecordTexts } from './record-texts.ts'

/** What customers and shops asked of their data. To forget is the system's work; to answer is a person's. */
export function Privacy() {
  const t = useRecordTexts()
  const locale = useLocale()
  const { query, rows } = useRows('privacy_requests.list', { state: 'all' })
  return (
    <Section title={t('privacy')}>
      <States
        query={{ ...query, data: rows }}
        isEmpty={(all) => all.length === 0}
        empty={<Empty>{t('noPrivacy')}</Empty>}
      >
        {(all) => (
          <ul className="list">
            {all.map(({ id, kind, shopDomain, orders, dueAt, receivedAt, late, answeredAt }) => {
              const isOpen = kind === 'data_request' && !answeredAt
              return (
                <li key={id}>
                  <span>
                    <Status tone={late ? 'bad' : isOpen ? 'waiting' : 'good'}>{t(`privacy_${kind}`)}</Status>{' '}
                    <span className="soft">
                      {shopDomain} · {t('ordersNamed', { count: orders })} · {day(receivedAt, locale)} ·{' '}
                      {isOpen ? t('dueBy', { day: day(dueAt, locale) }) : t('settled')}
                    </span>
                  </span>
                  {isOpen && (
                    <Action
                      operation="privacy_requests.close"
                      input={{ id }}
                      label={t('answered')}
                      about={shopDomain}
                      preview={<p>{t('answeredPreview')}</p>}
                    />
                  )}
                </li>
              )
            })}
          </ul>
        )}
      </States>
    </Section>
  )
}
