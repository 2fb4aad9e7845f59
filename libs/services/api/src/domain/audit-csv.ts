/** A row of the audit as far as a table shows it. */
interface Told {
  readonly seq: number
  readonly at: string
  readonly who: { readonly kind: string; readonly id: string; readonly session?: string }
  readonly what: string
  readonly about?: Readonly<Record<string, string>>
  readonly fields?: readonly string[]
  readonly from?: { readonly address?: string; readonly agent?: string }
  readonly outcome: string
  readonly code?: string
  readonly correlation?: string
  readonly hash: string
}
const COLUMNS: Readonly<Record<string, (row: Told) => string | number | undefined>> = {
  seq: ({ seq }) => seq,
  at: ({ at }) => at,
  kind: ({ who }) => who.kind,
  who: ({ who }) => who.id,
  session: ({ who }) => who.session,
  what: ({ what }) => what,
  about: ({ about = {} }) =>
    Object.entries(about)
      .map((pair) => pair.join('='))
      .join(' '),
  fields: ({ fields = [] }) => fields.join(' '),
  address: ({ from }) => from?.address,
  agent: ({ from }) => from?.agent,
  outcome: ({ outcome }) => outcome,
  code: ({ code }) => code,
  correlation: ({ correlation }) => correlation,
  hash: ({ hash }) => hash,
}
export const CSV_HEAD = `${Object.keys(COLUMNS).join(',')}\r\n`

/** RFC 4180. A text that a spreadsheet would compute begins with an apostrophe. */
export const auditCsv = (row: Told): string =>
  `${Object.values(COLUMNS)
    .map((of) => cell(of(row)))
    .join(',')}\r\n`

function cell(value: string | number | undefined): string {
  const text = String(value ?? '')
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
