import { TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { Chip } from '../../kit/chip.tsx'
import { count } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useKeys } from '../../kit/keys.ts'
import { useAnswer } from '../../kit/queries.ts'
import { type OrderFilters, REASONS, STATUSES } from './filters.ts'
import { useOrderTexts } from './texts.ts'

interface Props {
  readonly filters: OrderFilters
  readonly set: (next: OrderFilters) => void
}

/** States with how many each has, reasons of those on hold, and words to look for. */
export function OrderFacets({ filters, set }: Props) {
  const t = useOrderTexts()
  const locale = useLocale()
  const counts = useAnswer('orders.count', {}).data
  const { estado, motivo, buscar } = filters
  const search = useRef<HTMLInputElement>(null)
  useKeys([{ keys: 'f', what: t('focusSearch'), run: () => search.current?.focus() }])
  const chips = STATUSES.filter((status) => status === estado || (counts?.byStatus[status] ?? 0) > 0)
  return (
    <div className="stack facets">
      <Words input={search} value={buscar ?? ''} set={(words) => set({ ...filters, buscar: words || undefined })} />
      <fieldset className="row" aria-label={t('filters')}>
        <Chip on={!estado} press={() => set({ buscar })}>
          {t('all')}
        </Chip>
        {chips.map((status) => (
          <Chip
            key={status}
            on={status === estado}
            press={() => set({ buscar, estado: status === estado ? undefined : status })}
          >
            {t(status)} {count(counts?.byStatus[status] ?? 0, locale)}
          </Chip>
        ))}
      </fieldset>
      {estado === 'on_hold' && counts && (
        <fieldset className="row" aria-label={t('reasons')}>
          {REASONS.filter((reason) => counts.byReason[reason]).map((reason) => (
            <Chip
              key={reason}
              on={reason === motivo}
              press={() => set({ ...filters, motivo: reason === motivo ? undefined : reason })}
            >
              {t(`reason_${reason}`)} {count(counts.byReason[reason] ?? 0, locale)}
            </Chip>
          ))}
        </fieldset>
      )}
    </div>
  )
}

interface WordsProps {
  readonly input: React.Ref<HTMLInputElement>
  readonly value: string
  readonly set: (words: string) => void
}

/** The address follows what is typed, a moment later. */
function Words({ input, value, set }: WordsProps) {
  const t = useOrderTexts()
  const [words, setWords] = useState(value)
  const latest = useRef(set)
  latest.current = set
  useEffect(() => {
    if (words.trim() === value) return
    const timer = setTimeout(() => latest.current(words.trim()), 350)
    return () => clearTimeout(timer)
  }, [words, value])
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={t('search')}
      placeholder={t('search')}
      value={words}
      onChange={(event) => setWords(event.currentTarget.value)}
    />
  )
}
