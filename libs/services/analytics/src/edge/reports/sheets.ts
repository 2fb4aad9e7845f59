import { changeText } from '../../domain/figures.ts'
import type { Figure, ReportContent } from '../../domain/report.ts'
import { textFor } from '../../domain/report-texts.ts'

export type SheetCell = string | number | null
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
}

const cellOf = (cell: string | Figure): SheetCell => (typeof cell === 'string' ? cell : cell.value)

/** A report as sheets: numbers stay numbers, shares are 0 to 1. */
export function sheetsOf({
  language,
  headlines,
  charts,
  tables,
  notes,
  title,
  subtitle,
}: ReportContent): readonly Sheet[] {
  const word = (name: Parameters<typeof textFor>[0]) => textFor(name, language)
  const first: SheetCell[][] = [
    [title],
    [subtitle],
    [],
    [word('metric'), word('value'), word('before'), word('change'), ''],
    ...headlines.map(({ title: name, value, before, unit, currency, note }) => [
      currency ? `${name} (${currency})` : name,
      value,
      before,
      changeText(value, before, unit, language),
      note ?? '',
    ]),
    ...notes.map((note) => [note]),
  ]
  return [
    { name: word('summary'), rows: first },
    ...tables.map((table) => ({
      name: table.title,
      rows: [[...table.head], ...table.rows.map((row) => row.map(cellOf))],
    })),
    ...charts.map((chart) => ({ name: chart.title, rows: chart.points.map(({ label, value }) => [label, value]) })),
  ]
}
