import { Button } from '@mantine/core'
import { useState } from 'react'
import { type Input, litper, type Output } from '../../kit/client.ts'
import { csvOf } from '../../kit/csv.ts'
import { download } from '../../kit/download.ts'
import { dayAndTime, money } from '../../kit/format.ts'
import { FreshButton } from '../../kit/fresh-button.tsx'
import { useLocale } from '../../kit/i18n.ts'
import { useLabelWords } from '../../kit/label-words.ts'
import { PagedTable } from '../../kit/paged-table.tsx'
import { Empty, useFaultWords } from '../../kit/states.tsx'
import type { Column } from '../../kit/table.tsx'
import { useList } from '../../kit/use-list.ts'
import { daysOf } from './ages.ts'
import { type CollectionFilters, METRIC_OF, type Pile } from './filters.ts'
import { useAgeText, useCollectionTexts } from './texts.ts'

type Asked = Input<'metrics.drill_down'>
type Row = Output<'metrics.drill_down'>['data'][number]
/** Of one file; more are a report. */
const MOST_LINES = 10_000

interface Props {
  readonly pile: Pile
  readonly filters: CollectionFilters
  readonly today: string
  readonly currency: string
}

/** The parcels behind the chosen sum, the newest first. */
export function Behind({ pile, filters: { transportadora, edad }, today, currency }: Props) {
  const t = useCollectionTexts()
  const filters: Asked['filters'] = transportadora ? { carrier: [transportadora] } : {}
  const asked = { metric: METRIC_OF[pile], ...daysOf(edad, today), filters, currency, of: 'part' as const }
  const { query, rows: shown, fresh, accept } = useList('metrics.drill_down', { ...asked, limit: 50 })
  const columns = useColumns(pile, currency)
  const words = useLabelWords()
  const ageText = useAgeText()
  const which = [words('carrier', transportadora), edad && ageText(edad)].filter(Boolean).join(' · ')
  return (
    <section aria-labelledby="parcels">
      <div className="row head">
        <h2 id="parcels">{which ? t('parcelsOf', { which }) : t('parcels')}</h2>
        <FreshButton fresh={fresh} accept={accept} />
        <ExportAll asked={asked} pile={pile} />
      </div>
      <PagedTable
        query={query}
        rows={shown}
        empty={<Empty>{t('noParcels')}</Empty>}
        caption={t('parcels')}
        columns={columns}
        linkTo={({ orderId }) => (orderId ? { to: '/pedidos/$id', params: { id: orderId } } : undefined)}
      />
    </section>
  )
}

function useColumns(pile: Pile, currency: string): Column<Row>[] {
  const t = useCollectionTexts()
  const locale = useLocale()
  const words = useLabelWords()
  const label = (name: string) => (row: Row) => words(name, row.labels[name]) ?? '—'
  return [
    { id: 'at', title: t(`at_${pile}`), cell: ({ at }) => dayAndTime(at, locale) },
    { id: 'carrier', title: t('carrier'), cell: label('carrier') },
    { id: 'city', title: t('city'), cell: label('city') },
    { id: 'state', title: t('state'), cell: label('state'), wideOnly: true },
    {
      id: 'collect',
      title: t('amount'),
      align: 'right',
      cell: ({ labels }) => money({ amount: labels['collect'] ?? '0', currency }, locale),
    },
  ]
}

/** All lines as a file, page by page; says how far it is. */
function ExportAll({ asked, pile }: { asked: Omit<Asked, 'limit'>; pile: Pile }) {
  const t = useCollectionTexts()
  const words = useFaultWords()
  const [read, setRead] = useState<number>()
  const [fault, setFault] = useState<unknown>()
  const save = async () => {
    setFault(undefined)
    setRead(0)
    try {
      const lines: Row[] = []
      let cursor: string | null = null
      do {
        const page: Output<'metrics.drill_down'> = await litper.call('metrics.drill_down', {
          ...asked,
          limit: 200,
          ...(cursor && { cursor }),
        })
        lines.push(...page.data)
        cursor = page.nextCursor
        setRead(lines.length)
      } while (cursor && lines.length < MOST_LINES)
      const head = ['at', 'waybill', 'order', 'carrier', 'city', 'state', 'collect']
      const cells = lines.map(({ at, id, orderId, labels }) => [
        ...[at, id, orderId],
        ...['carrier', 'city', 'state', 'collect'].map((name) => labels[name] ?? null),
      ])
      download(`recaudo-${pile}-guias.csv`, 'text/csv', csvOf([head, ...cells]))
    } catch (error) {
      setFault(error)
    }
    setRead(undefined)
  }
  return (
    <>
      <Button size="compact-sm" variant="default" loading={read !== undefined} onClick={() => void save()}>
        {t('exportAll')}
      </Button>
      <span role="status" className="soft">
        {read !== undefined && t('reading', { count: read })}
        {fault !== undefined && words(fault)}
      </span>
    </>
  )
}
