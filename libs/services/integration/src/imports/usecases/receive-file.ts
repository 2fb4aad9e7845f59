import { createHash } from 'node:crypto'
import { newId } from '@litper/kernel'
import { type ImportKind, missingOf } from '../domain/fields.ts'
import { foldHeader } from '../domain/fold-header.ts'
import type { Import, ImportDetails } from '../domain/import.ts'
import { mappingFaults, suggestMapping } from '../domain/suggest-mapping.ts'
import { NO_COUNTS } from '../domain/verdicts.ts'
import type { ImportParts } from './ports.ts'
import { readHead } from './read-head.ts'

export const RUN_IMPORT = 'integration.run-import'
const DAY_MS = 86_400_000
/** Days that an order may be old and still be sent; the merchant may say another time. */
const FRESH_DAYS = 3

export interface ReceivedFile {
  readonly file: { readonly name: string; readonly bytes: number; readonly sha256: string; readonly path: string }
  readonly kind?: ImportKind | undefined
  /** Orders placed before are kept, not sent. RFC 3339. */
  readonly ordersFrom?: string | undefined
  /** Waits for a person, however sure the mapping is. */
  readonly hold?: boolean | undefined
}

/**
 * Takes in a file: once by its content. It begins at once where its columns are known by a preset, by what a person said of the same
 * columns before, or by their names; else it waits for a person.
 * @throws DomainError as `Sheets.inspect`; `import.empty`, `import.too_many_columns`
 */
export async function receiveFile(parts: ImportParts, received: ReceivedFile): Promise<Import> {
  const { database, imports, files } = parts
  const { file } = received
  const known = await database.transaction(() => imports.ofFile(file.sha256))
  if (known) return known
  const { details, sure } = await detailsOf(parts, received)
  const id = newId()
  const one: Import = {
    ...{ id, fileName: file.name, bytes: file.bytes, sha256: file.sha256, details },
    parts: await files.keep(id, file.path),
    state: sure && !received.hold ? 'queued' : 'awaiting_mapping',
    ...{ handled: 0, counts: NO_COUNTS, createdAt: parts.clock.now() },
  }
  const kept = await database.transaction(async () => {
    const isNew = await imports.add(one)
    if (isNew && one.state === 'queued') await parts.scheduleEffect(RUN_IMPORT, id, { importId: id })
    return isNew ? one : imports.ofFile(file.sha256)
  })
  if (kept !== one) await files.forget(id, one.parts) // the same file came at the same moment
  return kept ?? one
}

async function detailsOf(
  { sheets, database, mappings, clock }: ImportParts,
  { file, kind: wanted, ordersFrom }: ReceivedFile,
): Promise<{ details: ImportDetails; sure: boolean }> {
  const format = await sheets.inspect(file.path)
  const head = await readHead(sheets, file.path, format)
  const from = ordersFrom ?? new Date(clock.now().getTime() - FRESH_DAYS * DAY_MS).toISOString()
  const base = { format, ...head, ordersFrom: from }
  const remembered = await database.transaction(() => mappings.find(signatureOf(head.columns)))
  const fits =
    remembered &&
    (!wanted || wanted === remembered.kind) &&
    mappingFaults(head.columns, remembered.mapping).length === 0
  if (fits)
    return {
      details: { ...base, ...remembered, mappedBy: 'memory' },
      sure: missingOf(remembered.kind, remembered.mapping).length === 0,
    }
  const { kind, mapping, preset, sure } = suggestMapping(head.columns, wanted)
  const mappedBy = preset ? 'preset' : 'names'
  return { details: { ...base, kind, mapping, mappedBy, ...(preset && { preset }) }, sure }
}

/** The same columns, in whatever order. */
export const signatureOf = (columns: readonly string[]): string =>
  createHash('sha256').update(columns.map(foldHeader).sort().join('\n')).digest('hex')
