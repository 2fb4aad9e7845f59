import { TextInput } from '@mantine/core'
import { useRef } from 'react'
import { Action } from '../../kit/action.tsx'
import type { Output } from '../../kit/client.ts'
import { textOf } from '../../kit/form-text.ts'
import { Checkbox } from '../../kit/inputs.tsx'
import { useKeys } from '../../kit/keys.ts'
import { useAnswer } from '../../kit/queries.ts'
import { useBulkTexts } from './bulk-texts.ts'
import { inputOf, type OrderFilters } from './filters.ts'

type View = Output<'orders.list_views'>['data'][number]
interface Props {
  readonly filters: OrderFilters
  readonly set: (next: OrderFilters) => void
}
const filtersOf = ({ filter: { status, reason, search } }: View): OrderFilters => ({
  ...(status && { estado: status }),
  ...(reason && { motivo: reason }),
  ...(search && { buscar: search }),
})
const isSame = (view: View, filters: OrderFilters) =>
  JSON.stringify(inputOf(filtersOf(view))) === JSON.stringify(inputOf(filters))

/** Filters that are kept, one's own and those of the team; the address stays the only state of the list. */
export function SavedViews({ filters, set }: Props) {
  const t = useBulkTexts()
  const views = useAnswer('orders.list_views', {}).data?.data ?? []
  const first = useRef<HTMLButtonElement>(null)
  useKeys([{ keys: 'v', what: t('views'), run: () => first.current?.focus() }])
  const input = inputOf(filters)
  const current = views.find((view) => isSame(view, filters))
  if (views.length === 0 && Object.keys(input).length === 0) return null
  return (
    <div className="row facets">
      <fieldset className="row" aria-label={t('views')}>
        {views.map((view, at) => (
          <button
            key={view.id}
            ref={at === 0 ? first : undefined}
            type="button"
            className="chip"
            aria-pressed={view === current}
            onClick={() => set(filtersOf(view))}
          >
            {view.name}
            {view.shared && <span className="soft"> · {t('team')}</span>}
          </button>
        ))}
      </fieldset>
      {current ? (
        <Action
          operation="orders.remove_view"
          input={{ id: current.id }}
          label={t('removeView')}
          about={current.name}
          preview={<p>{current.name}</p>}
        />
      ) : (
        Object.keys(input).length > 0 && (
          <Action
            operation="orders.save_view"
            input={{ name: '', filter: input }}
            label={t('saveView')}
            read={(form) => ({
              name: textOf(form, 'name'),
              filter: input,
              shared: form.get('shared') !== null,
            })}
            preview={
              <div className="stack">
                <TextInput name="name" label={t('viewName')} required maxLength={60} data-autofocus />
                <Checkbox name="shared" label={t('shareView')} />
              </div>
            }
          />
        )
      )}
    </div>
  )
}
