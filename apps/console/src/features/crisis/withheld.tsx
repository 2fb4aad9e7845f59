import { Link } from '@tanstack/react-router'
import { dayAndTime } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { LoadMore } from '../../kit/load-more.tsx'
import { useRows } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { Empty, States } from '../../kit/states.tsx'
import { useControlTexts } from './control-texts.ts'

/** What did not leave, and why; after a dry run what would have left. */
export function Withheld() {
  const t = useControlTexts()
  const locale = useLocale()
  const { query, rows } = useRows('controls.withheld', { limit: 25 })
  return (
    <Section title={t('withheld')}>
      <States
        query={{ ...query, data: rows }}
        isEmpty={(all) => all.length === 0}
        empty={<Empty>{t('noneWithheld')}</Empty>}
      >
        {(all) => (
          <ul className="list">
            {all.map(({ id, kind, because, what, city, carrier, about, at }) => (
              <li key={id}>
                <span>
                  {t(kind)}: {what} <span className="soft">{[city, carrier].filter(Boolean).join(' · ')}</span>{' '}
                  {about['orderId'] && (
                    <Link to="/pedidos/$id" params={{ id: about['orderId'] }} aria-label={`${t('order')} ${what}`}>
                      {t('order')}
                    </Link>
                  )}
                </span>
                <span className="soft">
                  {t(`because_${because}`)} · {dayAndTime(at, locale)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </States>
      <LoadMore query={query} />
    </Section>
  )
}
