import { Link, type LinkProps } from '@tanstack/react-router'
import { useMay } from '../../kit/access.tsx'
import { count, shortMoney } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useAnswer } from '../../kit/queries.ts'
import { States } from '../../kit/states.tsx'
import { useHomeTexts } from './texts.ts'
import { useFailed } from './use-failed.ts'

interface TileProps {
  readonly title: string
  readonly value: string | undefined
  readonly below?: string
  readonly link?: LinkProps
}

/** Each number leads to the list that it counts, with the same filter. */
export function Counts() {
  const t = useHomeTexts()
  const locale = useLocale()
  const may = useMay()
  const orders = useAnswer('orders.count', {})
  const waybills = useAnswer('waybills.count', {}).data
  const messages = useAnswer('messages.count', {}).data
  const exceptions = useAnswer('waybills.count_exceptions', {}).data?.byDue
  const dead = useFailed()
  const show = (value: number | undefined) => (value === undefined ? undefined : count(value, locale))
  const moving = ['picked_up', 'in_transit', 'out_for_delivery', 'ready_for_pickup'] as const
  const onTheWay = waybills && moving.reduce((sum, state) => sum + (waybills.byState[state] ?? 0), 0)
  const open = exceptions && Object.values(exceptions).reduce((sum, n) => sum + n, 0)
  const late = exceptions && t('overdue', { count: count(exceptions.overdue ?? 0, locale) })
  const sent = messages?.today.reduce((sum, one) => sum + one.sent, 0)
  const failed = dead?.filter((letter) => !letter.replayedAt).length
  return (
    <States query={orders}>
      {({ byStatus, today, yesterday }) => (
        <div className="tiles">
          <Tile
            title={t('today')}
            value={show(today)}
            below={t('against', { count: count(yesterday, locale) })}
            link={{ to: '/pedidos' }}
          />
          <Tile
            title={t('confirming')}
            value={show(byStatus.confirming ?? 0)}
            link={{ to: '/pedidos', search: { estado: 'confirming' } }}
          />
          <Tile
            title={t('onHold')}
            value={show(byStatus.on_hold ?? 0)}
            link={{ to: '/pedidos', search: { estado: 'on_hold' } }}
          />
          <Tile title={t('onTheWay')} value={show(onTheWay)} />
          <Tile title={t('exceptions')} value={show(open)} below={late} link={{ to: '/novedades' }} />
          <Tile title={t('toCollect')} value={waybills && shortMoney(waybills.toCollect, locale)} />
          <Tile
            title={t('messages')}
            value={show(sent)}
            below={messages && t('against', { count: count(messages.yesterday, locale) })}
          />
          {may('dead_letters.list') && (
            <Tile
              title={t('failed')}
              value={show(failed)}
              link={{ to: '/ajustes/$seccion', params: { seccion: 'fallidos' } }}
            />
          )}
        </div>
      )}
    </States>
  )
}

function Tile({ title, value, below, link }: TileProps) {
  const inside = (
    <>
      <span className="soft">{title}</span>
      <strong>{value ?? '—'}</strong>
      <span className="soft">{below ?? '\u00a0'}</span>
    </>
  )
  return link ? (
    <Link {...link} className="card tile">
      {inside}
    </Link>
  ) : (
    <div className="card tile">{inside}</div>
  )
}
