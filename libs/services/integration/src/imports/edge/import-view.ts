import type { OutputOf } from '@litper/platform'
import { idShape, instantShape } from '@litper/platform/operations'
import { z } from 'zod'
import { FIELDS, KINDS } from '../domain/fields.ts'
import { IMPORT_STATES, type Import } from '../domain/import.ts'
import { IMPORT_TEXTS, type Note, type Rejection, VERDICTS } from '../domain/verdicts.ts'
import { FILE_DAYS } from '../usecases/forget-files.ts'
import type { KeptLine } from '../usecases/ports.ts'
import { FAULT_TEXTS } from './fault-texts.ts'

const textShape = z.object({ code: z.string().describe('stable'), es: z.string(), en: z.string() })
export const kindShape = z
  .enum(KINDS)
  .describe('parcels: lines have a waybill’s number; orders: they are still to be sent')
export const mappingShape = z
  .partialRecord(z.enum(FIELDS), z.string().max(110))
  .describe('which column holds which field, by the column’s name')
export const verdictShape = z.enum(VERDICTS)

export const importView = z
  .object({
    id: idShape,
    state: z.enum(IMPORT_STATES),
    kind: kindShape,
    fileName: z.string(),
    bytes: z.number().int(),
    format: z.enum(['csv', 'xlsx']),
    encoding: z.string().nullable(),
    delimiter: z.string().nullable(),
    headerLine: z.number().int().describe('the row of the columns’ names, from 1'),
    columns: z.array(z.object({ name: z.string(), samples: z.array(z.string()) })),
    mapping: mappingShape,
    mappedBy: z.enum(['preset', 'memory', 'names', 'person']),
    preset: z.string().nullable(),
    ordersFrom: instantShape.describe('orders placed before are kept, not sent'),
    handledLines: z.number().int(),
    totalLines: z.number().int().nullable().describe('null until they were counted'),
    counts: z.object(
      Object.fromEntries(VERDICTS.map((verdict) => [verdict, z.number().int()])) as Record<
        (typeof VERDICTS)[number],
        z.ZodInt
      >,
    ),
    fault: textShape.nullable().describe('why it failed'),
    createdAt: instantShape,
    startedAt: instantShape.nullable(),
    endedAt: instantShape.nullable(),
    fileKeptUntil: instantShape.nullable().describe('null while it is not known, or gone'),
  })
  .meta({ id: 'Import' })

export const lineView = z
  .object({
    line: z.number().int().describe('as a spreadsheet counts'),
    verdict: verdictShape,
    key: z.string().nullable().describe('carrier and number, or order and phone'),
    reason: textShape.nullable().describe('why it was rejected'),
    notes: z.array(textShape).describe('what a person should know of it'),
  })
  .meta({ id: 'ImportLine' })

export function viewOf(one: Import): OutputOf<{ output: typeof importView }> {
  const { details, counts, endedAt, fileGoneAt } = one
  const { format, columns, samples, headerLine, kind, mapping, mappedBy, preset, ordersFrom } = details
  return {
    ...{
      id: one.id,
      state: one.state,
      fileName: one.fileName,
      bytes: one.bytes,
      kind,
      mapping,
      mappedBy,
      headerLine,
      ordersFrom,
      counts,
    },
    ...{
      format: format.kind,
      encoding: format.encoding ?? null,
      delimiter: format.delimiter ?? null,
      preset: preset ?? null,
    },
    columns: columns.map((name, index) => ({ name, samples: [...(samples[index] ?? [])] })),
    handledLines: Object.values(counts).reduce((sum, count) => sum + count, 0),
    totalLines: one.total ?? null,
    fault: one.fault === undefined ? null : faultOf(one.fault),
    createdAt: one.createdAt.toISOString(),
    startedAt: one.startedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    fileKeptUntil: endedAt && !fileGoneAt ? new Date(endedAt.getTime() + FILE_DAYS * 86_400_000).toISOString() : null,
  }
}

const faultOf = (code: string) => ({ code, ...(FAULT_TEXTS[code] ?? FAULT_TEXTS['import.gave_up']!) })
const textOf = (code: Rejection | Note) => ({ code, ...IMPORT_TEXTS[code] })

export const lineViewOf = ({ line, verdict, key, code, notes }: KeptLine): OutputOf<{ output: typeof lineView }> => ({
  ...{ line, verdict, key: key ?? null, reason: code ? textOf(code) : null, notes: notes.map(textOf) },
})
