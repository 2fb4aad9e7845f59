import { Link, useParams } from '@tanstack/react-router'
import { useCarrierName } from '../../kit/carriers.ts'
import { Fact } from '../../kit/fact.tsx'
import { dayAndTime, money, phone } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useAnswer } from '../../kit/queries.ts'
import { RecordPage } from '../../kit/record-page.tsx'
import { Timeline } from '../../kit/timeline.tsx'
import { CustomerRequests } from './customer-requests.tsx'
import { OrderActions } from './order-actions.tsx'
import { type Order, OrderState } from './order-status.tsx'
import { useOrderTexts } from './texts.ts'

export function OrderPage() {
  const t = useOrderTexts()
  const { id } = useParams({ strict: false }) as { id: string }
  return (
    <RecordPage
      query={useAnswer('orders.find', { id })}
      back={<Link to="/pedidos">← {t('back')}</Link>}
      title={t('order')}
      notFound={t('notFound')}
      missing={['order.not_found', 'request.not_found']}
    >
      {(order) => <Detail order={order} />}
    </RecordPage>
  )
}

function Detail({ order }: { order: Order }) {
  const t = useOrderTexts()
  return (
    <>
      <header className="row">
        <h1>{order.name}</h1>
        <OrderState order={order} />
      </header>
      <OrderActions order={order} />
      <div className="columns">
        <section className="card" aria-labelledby="history">
          <h2 id="history">{t('history')}</h2>
          <Timeline orderId={order.id} />
        </section>
        <div className="stack">
          <CustomerRequests orderId={order.id} />
          <section className="card" aria-labelledby="facts">
            <h2 id="facts">{t('facts')}</h2>
            <Facts order={order} />
          </section>
        </div>
      </div>
    </>
  )
}

function Facts({ order }: { order: Order }) {
  const t = useOrderTexts()
  const locale = useLocale()
  const carrierName = useCarrierName()
  const { customer, destination, waybill } = order
  return (
    <dl className="facts">
      <Fact name={t('customer')}>
        {customer.firstName} {customer.lastName}
      </Fact>
      {customer.phone && <Fact name={t('phone')}>{phone(customer.phone)}</Fact>}
      {destination && (
        <Fact name={t('address')}>
          {destination.address}, {destination.city} ({destination.department})
          {destination.notes && <div className="soft">{destination.notes}</div>}
        </Fact>
      )}
      <Fact name={t('lines')}>
        {order.lines.map((line) => (
          <div key={line.externalId}>
            {line.quantity} × {line.title}
          </div>
        ))}
      </Fact>
      <Fact name={t('total')}>{money(order.total, locale)}</Fact>
      <Fact name={t('collect')}>{order.collect ? money(order.collect, locale) : t('paid')}</Fact>
      {waybill && (
        <Fact name={t('waybill')}>
          {waybill.number ?? '—'} · {carrierName(waybill.carrier)}
        </Fact>
      )}
      {waybill?.trackingUrl && /^https?:/.test(waybill.trackingUrl) && (
        <Fact name={t('tracking')}>
          <a href={waybill.trackingUrl} target="_blank" rel="noreferrer">
            {new URL(waybill.trackingUrl).host}
          </a>
        </Fact>
      )}
      <Fact name={t('shop')}>
        {order.shopDomain} · {dayAndTime(order.createdAt, locale)}
      </Fact>
    </dl>
  )
}
