import { useState } from 'react'
import { Chip } from '../../kit/chip.tsx'
import type { Input, Output } from '../../kit/client.ts'
import { csvOf } from '../../kit/csv.ts'
import { download } from '../../kit/download.ts'
import { dayAndTime } from '../../kit/format.ts'
import { FreshButton } from '../../kit/fresh-button.tsx'
import { useFreshRows } from '../../kit/fresh-rows.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useLabelWords } from '../../kit/label-words.ts'
import { PagedTable } from '../../kit/paged-table.tsx'
import { useRows } from '../../kit/queries.ts'
import { Empty } from '../../kit/states.tsx'
import type { Column } from '../../kit/table.tsx'
import type { Metric } from './figure.ts'
import { useDimensionText, useReportTexts } from './texts.ts'

type Row = Output<'metrics.drill_down'>['data'][number]
export interface Asked {
  readonly metric: Metric
  readonly asked: Pick<Input<'metrics.drill_down'>, 'metric' | 'window' | 'filters'>
}

/** The table of the rows that a number counts; it comes when it is opened. */
export function BehindRows({ metric, asked }: Asked) {
  const t = useReportTexts()
  const [of, setOf] = useState<'part' | 'whole'>('part')
  const input = { ...asked, filters: asked.filters ?? {}, of, limit: 50 }
  const { query, rows } = useRows('metrics.drill_down', input)
  const { rows: shown, fresh, accept } = useFreshRows(rows, JSON.stringify(input))
  const columns = useColumns(metric)
  return (
    <>
      <div className="row">
        {metric.unit === 'share' &&
          (['part', 'whole'] as const).map((one) => (
            <Chip key={one} on={one === of} press={() => setOf(one)}>
              {t(`of_${one}`)}
            </Chip>
          ))}
        <FreshButton fresh={fresh} accept={accept} />
        {rows && rows.length > 0 && (
          <button
            type="button"
            className="link"
            onClick={() => download(`${metric.name}-rows.csv`, 'text/csv', csvOf(cellsOf(rows)))}
          >
            {t('csvShown', { count: rows.length })}
          </button>
        )}
      </div>
      <PagedTable
        query={query}
        rows={shown}
        empty={<Empty>{t('nothing')}</Empty>}
        caption={t('behind')}
        columns={columns}
        linkTo={({ orderId }) => (orderId ? { to: '/pedidos/$id', params: { id: orderId } } : undefined)}
      />
    </>
  )
}

function useColumns({ dimensions }: Metric): Column<Row>[] {
  const t = useReportTexts()
  const locale = useLocale()
  const dimension = useDimensionText()
  const words = useLabelWords()
  return [
    { id: 'at', title: t('when'), cell: ({ at }) => dayAndTime(at, locale) },
    ...dimensions.map((name) => ({
      id: name,
      title: dimension(name),
      cell: ({ labels }: Row) => words(name, labels[name]) ?? '—',
    })),
  ]
}

function cellsOf(rows: readonly Row[]): (string | null)[][] {
  const names = Object.keys(rows[0]?.labels ?? {})
  return [
    ['at', 'id', 'order', ...names],
    ...rows.map(({ at, id, orderId, labels }) => [at, id, orderId, ...names.map((name) => labels[name] ?? null)]),
  ]
}
