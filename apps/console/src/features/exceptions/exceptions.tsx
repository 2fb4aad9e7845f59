import '../../kit/panes.css'
import './exceptions.css'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { FreshButton } from '../../kit/fresh-button.tsx'
import { useKeys } from '../../kit/keys.ts'
import { useNarrow } from '../../kit/narrow.ts'
import { useList } from '../../kit/use-list.ts'
import type { Answering, DeliveryException } from './delivery-exception.ts'
import { Detail } from './detail.tsx'
import { Facets } from './facets.tsx'
import { type ExceptionFilters, inputOf, readExceptionFilters } from './filters.ts'
import { Worklist } from './list.tsx'
import { nextOf } from './next-of.ts'
import { useExceptionTexts } from './texts.ts'
import { useAnswering } from './use-answering.ts'

/** What carriers could not hand over, the earliest deadline first. One key answers, and the next one opens. */
export function Exceptions() {
  const t = useExceptionTexts()
  const navigate = useNavigate()
  const isNarrow = useNarrow()
  const { id } = useParams({ strict: false }) as { id?: string }
  const filters = readExceptionFilters(useSearch({ strict: false }) as Record<string, unknown>)
  const input = inputOf(filters)
  const { query, rows: kept, fresh, accept } = useList('waybills.list_exceptions', input)
  const show = (next: Pick<DeliveryException, 'id'> | undefined, replace = false) =>
    void navigate(
      next
        ? { to: '/novedades/$id', params: { id: next.id }, search: filters, replace }
        : { to: '/novedades', search: filters, replace },
    )
  const { gone, answer } = useAnswering(show)
  const shown = kept?.filter((row) => filters.respondidas || !gone.has(row.id))
  const open = shown?.find((row) => row.id === id)
  const give = (exception: DeliveryException, given: Answering) => {
    show(nextOf(shown ?? [], exception.id), true)
    answer({ exception, answer: given })
  }
  const move = (by: number) => {
    const at = shown?.findIndex((row) => row.id === id) ?? -1
    const next = shown?.[Math.max(0, at + by)]
    if (next) show(next, true)
    if (shown && at > shown.length - 5 && query.hasNextPage) void query.fetchNextPage()
  }
  useKeys([
    { keys: 'j', what: '↓', run: () => move(1) },
    { keys: 'k', what: '↑', run: () => move(-1) },
  ])
  const first = shown?.[0]
  useEffect(() => {
    if (!isNarrow && !id && first) show(first, true)
  })
  const set = (next: ExceptionFilters) => void navigate({ to: '/novedades', search: next })
  return (
    <>
      <header>
        <h1>{t('title')}</h1>
        <FreshButton fresh={fresh} accept={accept} />
      </header>
      <Facets filters={filters} set={set} />
      <div className={id ? 'panes chosen' : 'panes'}>
        <Worklist query={{ ...query, data: shown }} chosen={id} filters={filters} clear={() => set({})} />
        {open ? (
          <Detail key={open.id} exception={open} give={(given) => give(open, given)} filters={filters} />
        ) : (
          <div className="pane-hint soft">{id && shown ? t('notHere') : t('choose')}</div>
        )}
      </div>
    </>
  )
}
