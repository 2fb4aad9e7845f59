interface Answered {
  readonly rows: readonly {
    readonly group: Readonly<Record<string, string>>
    readonly value: number | null
    readonly cohort: { readonly low: number; readonly high: number; readonly mature: boolean } | null
  }[]
}
export interface CarrierRow {
  readonly carrier: string
  readonly values: Readonly<Record<string, Answered['rows'][number] | undefined>>
}

/** One row for each carrier that any of the numbers knows, the one with most of `by` first. */
export function rowsOf(answers: Readonly<Record<string, Answered | undefined>>, by: string): CarrierRow[] {
  const named = Object.values(answers).flatMap(
    (answer) => answer?.rows.map(({ group }) => group['carrier'] ?? '') ?? [],
  )
  const rows = [...new Set(named)].filter(Boolean).map((carrier) => ({
    carrier,
    values: Object.fromEntries(
      Object.entries(answers).map(([name, answer]) => [
        name,
        answer?.rows.find(({ group }) => group['carrier'] === carrier),
      ]),
    ),
  }))
  return rows.toSorted((a, b) => (b.values[by]?.value ?? 0) - (a.values[by]?.value ?? 0))
}
