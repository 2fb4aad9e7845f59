import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { age, money } from '../../kit/format.ts'
import { FreshButton } from '../../kit/fresh-button.tsx'
import { useLocale } from '../../kit/i18n.ts'
import { PagedTable } from '../../kit/paged-table.tsx'
import { Empty, NoneFiltered } from '../../kit/states.tsx'
import type { Column } from '../../kit/table.tsx'
import { useList } from '../../kit/use-list.ts'
import { BulkStart } from './bulk-start.tsx'
import { inputOf, type OrderFilters, readOrderFilters } from './filters.ts'
import { OrderFacets } from './order-facets.tsx'
import { type Order, OrderState } from './order-status.tsx'
import { SavedViews } from './saved-views.tsx'
import { useOrderTexts } from './texts.ts'

export function OrderList() {
  const t = useOrderTexts()
  const navigate = useNavigate()
  const filters = readOrderFilters(useSearch({ strict: false }) as Record<string, unknown>)
  const input = inputOf(filters)
  const { query, rows: shown, fresh, accept } = useList('orders.list', input)
  const set = (next: OrderFilters) =>
    void navigate({ to: '/pedidos', search: { ...next, unknown: undefined }, replace: false })
  const columns = useColumns()
  const isFiltered = Object.keys(input).length > 0
  const empty = isFiltered ? (
    <NoneFiltered clear={() => set({})}>{t('noneFiltered')}</NoneFiltered>
  ) : (
    <Empty
      action={
        <Link to="/ajustes/$seccion" params={{ seccion: 'inicio' }}>
          {t('connect')}
        </Link>
      }
    >
      {t('none')}
    </Empty>
  )
  return (
    <>
      <header>
        <h1>{t('title')}</h1>
        <FreshButton fresh={fresh} accept={accept} />
      </header>
      <OrderFacets filters={filters} set={set} />
      <SavedViews filters={filters} set={set} />
      <BulkStart filters={filters} />
      {filters.unknown && <p className="note warn">{t('unknownFilter', { names: filters.unknown })}</p>}
      <PagedTable
        query={query}
        rows={shown}
        empty={empty}
        caption={t('title')}
        columns={columns}
        linkTo={(order) => ({ to: '/pedidos/$id', params: { id: order.id } })}
      />
    </>
  )
}

function useColumns(): Column<Order>[] {
  const t = useOrderTexts()
  const locale = useLocale()
  const [now] = useState(() => Date.now())
  return [
    { id: 'name', title: t('number'), cell: (order) => order.name },
    { id: 'customer', title: t('customer'), cell: ({ customer }) => `${customer.firstName} ${customer.lastName}` },
    { id: 'city', title: t('city'), cell: (order) => order.destination?.city ?? '—' },
    { id: 'status', title: t('status'), cell: (order) => <OrderState order={order} /> },
    { id: 'waybill', title: t('waybill'), cell: (order) => order.waybill?.number ?? '—', wideOnly: true },
    {
      id: 'collect',
      title: t('collect'),
      align: 'right',
      cell: (order) => (order.collect ? money(order.collect, locale) : t('paid')),
    },
    { id: 'age', title: t('age'), align: 'right', cell: (order) => age(order.createdAt, Math.max(now, Date.now())) },
  ]
}
