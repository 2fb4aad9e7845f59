import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useCarrierName } from '../../kit/carriers.ts'
import { count, day, percent } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useAnswer } from '../../kit/queries.ts'
import { Section } from '../../kit/section.tsx'
import { Empty, States } from '../../kit/states.tsx'
import { Status } from '../../kit/status.tsx'
import { type Prior, priorsOf } from './priors.ts'
import { useCarrierTexts } from './texts.ts'

const MOST = 12

/** How much each carrier delivers in each city, and where that decides. */
export function Learnt({ ciudad }: { ciudad: string | undefined }) {
  const t = useCarrierTexts()
  const locale = useLocale()
  const query = useAnswer('priors.list', {})
  const rows = query.data && priorsOf(query.data.data, ciudad)
  const none = ciudad ? t('learntNoneIn', { city: ciudad }) : t('learntNone')
  return (
    <Section title={t('learnt')}>
      <p className="soft">
        {query.data && t('learntFrom', { from: day(query.data.from, locale), until: day(query.data.until, locale) })}{' '}
        <Link to="/agentes/aprendizaje" search={{ tipo: 'carrier' }}>
          {t('howLearnt')}
        </Link>
      </p>
      <States query={{ ...query, data: rows }} isEmpty={(all) => all.length === 0} empty={<Empty>{none}</Empty>}>
        {(all) => <PriorTable rows={all} />}
      </States>
    </Section>
  )
}

function PriorTable({ rows }: { rows: readonly Prior[] }) {
  const t = useCarrierTexts()
  const locale = useLocale()
  const nameOf = useCarrierName()
  const [all, setAll] = useState(false)
  return (
    <div className="scroll">
      <table className="table labelled">
        <caption className="hidden">{t('learnt')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('city')}</th>
            <th scope="col">{t('carrier')}</th>
            <th scope="col" className="right">
              {t('delivers')}
            </th>
            <th scope="col" className="right">
              {t('counted')}
            </th>
            <th scope="col">{t('decides')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, all ? undefined : MOST).map((prior) => (
            <tr key={`${prior.city} ${prior.carrier}`}>
              <td>{prior.city}</td>
              <td data-title={t('carrier')}>{nameOf(prior.carrier)}</td>
              <td data-title={t('delivers')} className="right">
                {percent(prior.share, locale)}
              </td>
              <td data-title={t('counted')} className="right">
                {t('deliveredOf', { delivered: count(prior.delivered, locale), parcels: count(prior.parcels, locale) })}
              </td>
              <td data-title={t('decides')}>
                <Decides prior={prior} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('allOf', { count: count(rows.length, locale) })}
        </button>
      )}
    </div>
  )
}

function Decides({ prior: { isInForce, triedOn, since } }: { prior: Prior }) {
  const t = useCarrierTexts()
  const locale = useLocale()
  if (!isInForce && triedOn === 0) return <>—</>
  return (
    <>
      {isInForce ? (
        <Status tone="good">{t('inForce')}</Status>
      ) : (
        <Status tone="waiting">{t('tried', { share: percent(triedOn, locale) })}</Status>
      )}{' '}
      {since && <span className="soft">{t('since', { date: day(since, locale) })}</span>}
    </>
  )
}
