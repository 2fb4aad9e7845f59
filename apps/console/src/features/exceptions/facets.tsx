import { useCarrierName } from '../../kit/carriers.ts'
import { Chip } from '../../kit/chip.tsx'
import { Choice } from '../../kit/choice.tsx'
import { count } from '../../kit/format.ts'
import { useLocale } from '../../kit/i18n.ts'
import { useKeys } from '../../kit/keys.ts'
import { useAnswer } from '../../kit/queries.ts'
import { DUES, type ExceptionFilters } from './filters.ts'
import { useExceptionTexts, useReasonText } from './texts.ts'

interface Props {
  readonly filters: ExceptionFilters
  readonly set: (next: ExceptionFilters) => void
}

/** Deadlines, reasons and carriers with how many each has; a count is the list behind it. */
export function Facets({ filters, set }: Props) {
  const t = useExceptionTexts()
  const reason = useReasonText()
  const locale = useLocale()
  const nameOf = useCarrierName()
  const counts = useAnswer('waybills.count_exceptions', {}).data
  const { plazo, motivo, transportadora, respondidas } = filters
  const reasons = Object.entries(counts?.byFamily ?? {}).sort((a, b) => b[1] - a[1])
  const carriers = Object.entries(counts?.byCarrier ?? {})
  const all = DUES.reduce((sum, due) => sum + (counts?.byDue[due] ?? 0), 0)
  useKeys([{ keys: 'f', what: t('filters'), run: () => document.getElementById('reason')?.focus() }])
  return (
    <div className="row facets">
      <fieldset className="row" aria-label={t('deadlines')}>
        <Chip on={!plazo && !respondidas} press={() => set({ motivo, transportadora })}>
          {t('all')} {count(all, locale)}
        </Chip>
        {DUES.map((due) => (
          <Chip key={due} on={due === plazo} press={() => set({ motivo, transportadora, plazo: due })}>
            {t(`due_${due}`)} {count(counts?.byDue[due] ?? 0, locale)}
          </Chip>
        ))}
        <Chip on={respondidas === true} press={() => set({ respondidas: true })}>
          {t('answeredToday')} {count(counts?.answeredToday ?? 0, locale)}
        </Chip>
      </fieldset>
      <AnyOr id="reason" label={t('reason')} value={motivo} set={(next) => set({ ...filters, motivo: next })}>
        {reasons.map(([family, n]) => (
          <option key={family} value={family}>
            {reason(family)} ({count(n, locale)})
          </option>
        ))}
      </AnyOr>
      {carriers.length > 1 && (
        <AnyOr
          id="carrier"
          label={t('carrier')}
          value={transportadora}
          set={(next) => set({ ...filters, transportadora: next })}
        >
          {carriers.map(([carrier, n]) => (
            <option key={carrier} value={carrier}>
              {nameOf(carrier)} ({count(n, locale)})
            </option>
          ))}
        </AnyOr>
      )}
    </div>
  )
}

interface AnyOrProps {
  readonly id: string
  readonly label: string
  readonly value: string | undefined
  readonly set: (value: string | undefined) => void
  readonly children: React.ReactNode
}

function AnyOr({ value, set, children, ...choice }: AnyOrProps) {
  const t = useExceptionTexts()
  return (
    <Choice {...choice} value={value ?? ''} set={(next) => set(next || undefined)}>
      <option value="">
        {choice.label}: {t('any')}
      </option>
      {children}
    </Choice>
  )
}
