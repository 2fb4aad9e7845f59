import { entity, jsonb, text } from '@litper/platform'
import type { ImportKind, Mapping } from '../domain/fields.ts'
import type { ImportDetails, ImportState } from '../domain/import.ts'
import type { Counts, Note, Rejection, Verdict } from '../domain/verdicts.ts'

export const ImportEntity = entity('integration.imports', {
  id: { type: 'uuid', primary: true },
  state: text<ImportState>(),
  fileName: { type: 'text', update: false },
  bytes: { type: 'int', update: false },
  sha256: { type: 'text', update: false },
  parts: { type: 'int', update: false },
  details: jsonb<ImportDetails>(),
  handled: { type: 'int', default: 0 },
  total: { type: 'int', nullable: true },
  counts: jsonb<Counts>(),
  fault: { type: 'text', nullable: true },
  createdAt: { type: 'timestamptz', createDate: true },
  startedAt: { type: 'timestamptz', nullable: true },
  endedAt: { type: 'timestamptz', nullable: true },
  fileGoneAt: { type: 'timestamptz', nullable: true },
})

/** The cells of a line that was rejected, to be given back. */
export const ImportLineEntity = entity('integration.import_lines', {
  importId: { type: 'uuid', primary: true },
  line: { type: 'int', primary: true },
  verdict: text<Verdict>(),
  key: { type: 'text', nullable: true },
  code: { ...text<Rejection>(), nullable: true },
  notes: jsonb<readonly Note[]>(),
  cells: { ...jsonb<readonly string[]>(), nullable: true },
})

/** What each parcel or order said last. */
export const ImportItemEntity = entity('integration.import_items', {
  tenantId: { type: 'uuid', primary: true },
  kind: { ...text<ImportKind>(), primary: true },
  key: { type: 'text', primary: true },
  digest: { type: 'text' },
  importId: { type: 'uuid' },
})

/** How columns of these names were read last, by a person's word. */
export const ImportMappingEntity = entity('integration.import_mappings', {
  tenantId: { type: 'uuid', primary: true },
  signature: { type: 'text', primary: true },
  kind: text<ImportKind>(),
  mapping: jsonb<Mapping>(),
})
