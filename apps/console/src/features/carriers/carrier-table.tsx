import { Link } from '@tanstack/react-router'
import { useCarrierName } from '../../kit/carriers.ts'
import { count, percent } from '../../kit/format.ts'
import { type Locale, useLocale } from '../../kit/i18n.ts'
import { Status } from '../../kit/status.tsx'
import type { CarrierRow } from './rows.ts'
import { useCarrierTexts } from './texts.ts'

const COLUMNS = ['waybills', 'delivery_rate', 'return_rate', 'hours_to_deliver_p50', 'exception_rate'] as const
type Column = (typeof COLUMNS)[number]

/** Each number leads to its question in Reportes. */
export function CarrierTable({ rows, ciudad }: { rows: readonly CarrierRow[]; ciudad: string | undefined }) {
  const t = useCarrierTexts()
  const locale = useLocale()
  const nameOf = useCarrierName()
  return (
    <div className="scroll">
      <table className="table labelled">
        <caption className="hidden">{t('title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('carrier')}</th>
            {COLUMNS.map((name) => (
              <th key={name} scope="col" className="right">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ carrier, values }) => (
            <tr key={carrier}>
              <td>
                <Link to="/reportes" search={{ indicador: 'delivery_rate', solo: `carrier:${carrier}` }}>
                  {nameOf(carrier)}
                </Link>
              </td>
              {COLUMNS.map((name) => (
                <td key={name} data-title={t(name)} className="right">
                  <Cell name={name} value={values[name]} locale={locale} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {ciudad && <p className="soft">{t('ofCity', { city: ciudad })}</p>}
    </div>
  )
}

interface CellProps {
  readonly name: Column
  readonly value: CarrierRow['values'][string]
  readonly locale: Locale
}

function Cell({ name, value, locale }: CellProps) {
  const t = useCarrierTexts()
  if (!value || value.value === null) return <>—</>
  const { cohort } = value
  return (
    <>
      {figure(name, value.value, locale)}
      {cohort && (
        <span className="soft">
          {' '}
          [{percent(cohort.low, locale)} – {percent(cohort.high, locale)}]
          {!cohort.mature && (
            <>
              {' '}
              <Status tone="waiting">{t('young')}</Status>
            </>
          )}
        </span>
      )}
    </>
  )
}

const figure = (name: Column, value: number, locale: Locale) =>
  name === 'waybills'
    ? count(value, locale)
    : name === 'hours_to_deliver_p50'
      ? `${count(Math.round(value), locale)} h`
      : percent(value, locale)
