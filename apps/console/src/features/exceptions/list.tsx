import { Link } from '@tanstack/react-router'
import { type ComponentProps, useEffect, useRef } from 'react'
import { LoadMore } from '../../kit/load-more.tsx'
import { Empty, NoneFiltered, States } from '../../kit/states.tsx'
import type { DeliveryException } from './delivery-exception.ts'
import { DueText } from './due-text.tsx'
import { DUES, type ExceptionFilters } from './filters.ts'
import { useExceptionTexts, useReasonText } from './texts.ts'

interface Props {
  readonly query: ComponentProps<typeof States<DeliveryException[]>>['query'] & ComponentProps<typeof LoadMore>['query']
  readonly chosen: string | undefined
  readonly filters: ExceptionFilters
  readonly clear: () => void
}

/** The rows by the groups of their deadline. */
export function Worklist({ query, chosen, filters, clear }: Props) {
  const t = useExceptionTexts()
  const isFiltered = Object.keys(filters).length > 0
  const empty = isFiltered ? <NoneFiltered clear={clear}>{t('noneFiltered')}</NoneFiltered> : <Empty>{t('none')}</Empty>
  return (
    <section className="pane-list" aria-label={t('list')}>
      <States query={query} isEmpty={(rows) => rows.length === 0} empty={empty}>
        {(rows) =>
          DUES.map((due) => ({ due, some: rows.filter((row) => row.due === due) }))
            .filter(({ some }) => some.length > 0)
            .map(({ due, some }) => (
              <div key={due}>
                <h2 className="group">{t(`due_${due}`)}</h2>
                <ul className="chats">
                  {some.map((row) => (
                    <Row key={row.id} row={row} isChosen={row.id === chosen} filters={filters} />
                  ))}
                </ul>
              </div>
            ))
        }
      </States>
      <LoadMore query={query} />
    </section>
  )
}

function Row({ row, isChosen, filters }: { row: DeliveryException; isChosen: boolean; filters: ExceptionFilters }) {
  const reason = useReasonText()
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (isChosen) link.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <li>
      <Link
        ref={link}
        to="/novedades/$id"
        params={{ id: row.id }}
        search={filters}
        aria-current={isChosen ? 'true' : undefined}
      >
        <span className="top">
          <strong>{reason(row.family)}</strong>
          <span className="soft">{row.orderName}</span>
        </span>
        <span className="soft cut">
          {row.customer.name} · {row.destination.city} · {row.carrierName}
        </span>
        <DueText of={row} />
      </Link>
    </li>
  )
}
