import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { dayAndTime, money, phone } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useKeys } from '../../kit/keys.ts'
import { Timeline } from '../../kit/timeline.tsx'
import { Answers } from './answers.tsx'
import type { Answering, DeliveryException } from './delivery-exception.ts'
import { DueText } from './due-text.tsx'
import type { ExceptionFilters } from './filters.ts'
import { useExceptionTexts, useReasonText } from './texts.ts'

interface Props {
  readonly exception: DeliveryException
  readonly give: (answer: Answering) => void
  readonly filters: ExceptionFilters
}

/** One novedad: what is known, what can be answered, and its history when it is asked for. */
export function Detail({ exception, give, filters }: Props) {
  const t = useExceptionTexts()
  const reason = useReasonText()
  const { orderId, orderName, family, instruction } = exception
  return (
    <section className="pane-thread" aria-labelledby="exception">
      <p className="only-narrow">
        <Link to="/novedades" search={filters}>
          ← {t('title')}
        </Link>
      </p>
      <div className="head">
        <h2 id="exception">
          {reason(family)} · {orderName}
        </h2>
        <Link to="/pedidos/$id" params={{ id: orderId }}>
          {t('toOrder')}
        </Link>
      </div>
      <DueText of={exception} />
      {exception.state === 'closed' ? (
        <p className="note">{t('over')}</p>
      ) : (
        <Answers exception={exception} give={give} />
      )}
      {instruction && (
        <p className="note">
          {t('forCarrier')}: <strong>{instruction}</strong>
        </p>
      )}
      <Facts exception={exception} />
      <History orderId={orderId} />
    </section>
  )
}

function Facts({ exception }: { exception: DeliveryException }) {
  const t = useExceptionTexts()
  const locale = useLocale()
  const { customer, destination, collect, carrierName, number, openedAt } = exception
  const call = customer.phone ? `tel:${customer.phone}` : undefined
  useKeys(call ? [{ keys: 'l', what: t('call'), run: () => location.assign(call) }] : [])
  return (
    <dl className="facts">
      <dt>{t('customer')}</dt>
      <dd>
        {customer.name}{' '}
        {call && (
          <a href={call}>
            {t('call')} {phone(customer.phone ?? '')}
            <span className="key" aria-hidden="true">
              l
            </span>
          </a>
        )}
      </dd>
      <dt>{t('address')}</dt>
      <dd>
        {destination.address}, {destination.city}
        {destination.notes && <div className="soft">{destination.notes}</div>}
      </dd>
      <dt>{t('collect')}</dt>
      <dd>{collect ? money(collect, locale) : t('paid')}</dd>
      <dt>{t('waybill')}</dt>
      <dd>
        {number ?? '—'} · {carrierName}
      </dd>
      <dt>{t('opened')}</dt>
      <dd>{dayAndTime(openedAt, locale)}</dd>
    </dl>
  )
}

/** Each service is asked for its part, so only when it is opened. */
function History({ orderId }: { orderId: string }) {
  const t = useExceptionTexts()
  const [open, setOpen] = useState(false)
  useKeys([{ keys: 't', what: t('history'), run: () => setOpen(!open) }])
  return (
    <div>
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('history')}
        <span className="key" aria-hidden="true">
          t
        </span>
      </button>
      {open && <Timeline orderId={orderId} />}
    </div>
  )
}
