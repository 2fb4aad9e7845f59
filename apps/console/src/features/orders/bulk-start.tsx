import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMay } from '../../kit/access.tsx'
import { count } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useAct, useAnswer } from '../../kit/queries.ts'
import { useFaultText } from '../../kit/states.tsx'
import { useBulkTexts } from './bulk-texts.ts'
import type { OrderFilters } from './filters.ts'
import { CONFIRMABLE, HOLDABLE } from './order-status.tsx'

/** All that the filter names, not only what is on the screen: a dry run is made, and shown on a page of its own. */
export function BulkStart({ filters: { estado, motivo, buscar } }: { filters: OrderFilters }) {
  const t = useBulkTexts()
  const locale = useLocale()
  const navigate = useNavigate()
  const may = useMay()('orders.prepare_bulk')
  const counts = useAnswer('orders.count', {}).data
  const prepare = useAct('orders.prepare_bulk')
  const fault = useFaultText(prepare.error)
  if (!may || !estado || buscar) return null
  const total = (motivo ? counts?.byReason[motivo] : counts?.byStatus[estado]) ?? 0
  const start = (action: 'confirm' | 'hold') =>
    prepare.mutate(
      { action, filter: { status: estado, ...(motivo && { reason: motivo }) } },
      { onSuccess: ({ id }) => void navigate({ to: '/pedidos/lotes/$id', params: { id } }) },
    )
  const actions = [
    ...(CONFIRMABLE.has(estado) ? (['confirm'] as const) : []),
    ...(HOLDABLE.has(estado) ? (['hold'] as const) : []),
  ]
  if (total === 0 || actions.length === 0) return null
  return (
    <div className="row facets">
      {actions.map((action) => (
        <Button key={action} size="sm" variant="default" loading={prepare.isPending} onClick={() => start(action)}>
          {t(`start_${action}`, { count: count(total, locale) })}
        </Button>
      ))}
      {prepare.isError && (
        <span className="bad" role="alert">
          {fault}
        </span>
      )}
    </div>
  )
}
