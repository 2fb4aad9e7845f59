import { count, money } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useAnswer } from '../../kit/queries.ts'
import { Empty, States } from '../../kit/states.tsx'
import { useHomeTexts } from './texts.ts'

type Said = ReturnType<typeof useHomeTexts>

/** One that this screen has no words for yet shows its own name: a service may send a new kind of message first. */
const nameOf = (t: Said, purpose: string): string =>
  t(`purpose_${purpose}` as 'purpose_reply', { defaultValue: purpose.replaceAll('_', ' ') })

/** What was done today without anybody, by kind, with what it cost. */
export function Done() {
  const t = useHomeTexts()
  const locale = useLocale()
  const messages = useAnswer('messages.count', {})
  const made = useAnswer('waybills.count', {}).data?.today ?? 0
  return (
    <States query={messages} isEmpty={({ today }) => today.length + made === 0} empty={<Empty>{t('didNone')}</Empty>}>
      {({ today }) => (
        <ul className="list">
          <li>
            <span>{t('waybills')}</span>
            <span>{count(made, locale)}</span>
          </li>
          {today.map(({ purpose, sent, failed, cost }) => (
            <li key={purpose}>
              <span>{nameOf(t, purpose)}</span>
              <span>
                {t('sent', { count: count(sent, locale) })}
                {failed > 0 && <span className="bad"> · {t('couldNot', { count: count(failed, locale) })}</span>}
                {cost.map((one) => (
                  <span key={one.currency} className="soft">
                    {' '}
                    · {money(one, locale)}
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </States>
  )
}
