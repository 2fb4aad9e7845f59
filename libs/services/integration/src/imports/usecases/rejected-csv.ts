import { safeCell } from '../domain/cells.ts'
import type { Import } from '../domain/import.ts'
import { IMPORT_TEXTS } from '../domain/verdicts.ts'
import type { ImportParts } from './ports.ts'

const PAGE = 500

/**
 * The rejected lines as the merchant wrote them, with the reason, to be mended and sent again: UTF-8 with its mark, for Excel; no cell
 * that a spreadsheet would run. A page at a time.
 */
export async function* rejectedCsv(parts: ImportParts, one: Import): AsyncGenerator<string> {
  const tenant = parts.tenant()
  yield `\uFEFF${rowOf([...one.details.columns, 'línea', 'código', 'motivo', 'reason'])}`
  for (let after = 0; ; ) {
    // a stream reads later, where the request's tenant is no longer known
    const page = await parts.asTenant(tenant, () =>
      parts.database.transaction(() => parts.lines.page(one.id, { after, verdict: 'rejected', limit: PAGE })),
    )
    const last = page.at(-1)
    if (!last) return
    after = last.line
    yield page
      .map(({ line, code, cells = [] }) => {
        const text = code && IMPORT_TEXTS[code]
        const own = one.details.columns.map((_, index) => cells[index] ?? '')
        return rowOf([...own, String(line), code ?? '', text?.es ?? '', text?.en ?? ''])
      })
      .join('')
  }
}

const rowOf = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${safeCell(cell).replaceAll('"', '""')}"`).join(',')}\r\n`
