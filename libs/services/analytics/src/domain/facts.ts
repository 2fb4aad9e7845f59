/** Rows of facts as the tables have them; times are ISO texts, what is not known is null. */
export type Row = Readonly<Record<string, string | number | boolean | null>>
export interface OrderFacts {
  readonly order?: Row
  readonly waybills: readonly Row[]
  readonly exceptions: readonly Row[]
}
export const iso = (at: number | undefined): string | null => (at === undefined ? null : new Date(at).toISOString())
