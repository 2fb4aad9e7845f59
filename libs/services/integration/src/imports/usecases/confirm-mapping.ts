import { invalid, notFound } from '@litper/kernel'
import { type ImportKind, type Mapping, missingOf } from '../domain/fields.ts'
import { checkCancellable, checkMappable, type Import } from '../domain/import.ts'
import { mappingFaults } from '../domain/suggest-mapping.ts'
import type { ImportParts } from './ports.ts'
import { RUN_IMPORT, signatureOf } from './receive-file.ts'

/** @throws DomainError not_found `import.not_found` */
export async function findImport({ database, imports }: ImportParts, id: string): Promise<Import> {
  const one = await database.transaction(() => imports.find(id))
  if (!one) throw notFound('import.not_found')
  return one
}

/**
 * A person says what the columns hold: the import begins, and columns of these names are read so from now on.
 * @throws DomainError `import.not_found`, `import.already_started`; invalid `import.mapping` naming the fields
 */
export function confirmMapping(
  { database, imports, mappings, scheduleEffect }: ImportParts,
  { id, kind, mapping }: { id: string; kind: ImportKind; mapping: Mapping },
): Promise<Import> {
  return database.transaction(async () => {
    const one = await imports.lock(id)
    if (!one) throw notFound('import.not_found')
    checkMappable(one)
    const { columns } = one.details
    const missing = missingOf(kind, mapping).map((field) => ({ field: `mapping.${field}`, problem: 'is needed' }))
    const fields = [...mappingFaults(columns, mapping), ...missing]
    if (fields.length > 0) throw invalid('import.mapping', { fields })
    const details = { ...one.details, kind, mapping, mappedBy: 'person' as const, preset: undefined }
    await imports.change({ id, details, state: 'queued' })
    await mappings.remember(signatureOf(columns), kind, mapping)
    await scheduleEffect(RUN_IMPORT, id, { importId: id })
    return { ...one, details, state: 'queued' }
  })
}

/** Stops after the lines that are being decided; what was imported stays. @throws DomainError `import.not_found`, `import.ended` */
export function cancelImport({ database, imports, clock }: ImportParts, id: string): Promise<Import> {
  return database.transaction(async () => {
    const one = await imports.lock(id)
    if (!one) throw notFound('import.not_found')
    if (!checkCancellable(one)) return one
    const end = { state: 'cancelled', endedAt: clock.now() } as const
    await imports.change({ id, ...end })
    return { ...one, ...end }
  })
}
