import { file, idShape, instantShape, operation, pageShape, paging, upload } from '@litper/platform/operations'
import { z } from 'zod'
import { importView, kindShape, lineView, mappingShape, verdictShape } from './import-view.ts'

const MOST_BYTES = 32 * 1024 * 1024
const NOT_FOUND = { 'import.not_found': 'not_found' } as const
const base = { repeatable: true } as const
const read = { ...base, scope: 'imports:read', kind: 'read', risk: 'nothing' } as const
const write = { ...base, scope: 'imports:write', kind: 'write', risk: 'waybill' } as const

export const createImport = operation({
  ...write,
  name: 'imports.create',
  summary: { es: 'Importa un archivo de pedidos o guías', en: 'Import a file of orders or waybills' },
  details:
    'CSV or XLSX, at most 32 MiB and 250,000 lines, by multipart/form-data. Delimiter, encoding and columns are found out. It begins at once where the columns are known; else it waits for `imports.confirm_mapping`. The same file again is the same import.',
  http: ['POST', '/api/v1/imports'],
  input: z.object({
    file: upload({ maxBytes: MOST_BYTES }),
    kind: kindShape.optional(),
    ordersFrom: instantShape.optional().describe('orders placed before are kept, not sent; three days ago without it'),
    hold: z.boolean().optional().describe('true: it waits for `imports.confirm_mapping`, however sure the columns are'),
  }),
  output: importView,
  status: 202,
  errors: {
    'request.bad_multipart': 'invalid',
    'import.empty': 'invalid',
    'import.unknown_format': 'invalid',
    'import.old_excel': 'invalid',
    'import.unreadable': 'invalid',
    'import.too_large_inside': 'invalid',
    'import.too_many_columns': 'invalid',
  },
})

export const listImports = operation({
  ...read,
  name: 'imports.list',
  summary: { es: 'Lista las importaciones', en: 'List the imports' },
  http: ['GET', '/api/v1/imports'],
  input: z.object(paging),
  output: pageShape(importView),
  errors: {},
})

export const findImport = operation({
  ...read,
  name: 'imports.find',
  summary: { es: 'Muestra una importación y su avance', en: 'Show an import and how far it is' },
  http: ['GET', '/api/v1/imports/:id'],
  input: z.object({ id: idShape }),
  output: importView,
  errors: NOT_FOUND,
})

export const listImportLines = operation({
  ...read,
  name: 'imports.list_lines',
  summary: {
    es: 'Lista las líneas de una importación con su resultado',
    en: 'List the lines of an import with their verdicts',
  },
  http: ['GET', '/api/v1/imports/:id/lines'],
  input: z.object({ id: idShape, verdict: verdictShape.optional(), ...paging }),
  output: pageShape(lineView),
  namesPeople: true,
  errors: NOT_FOUND,
})

export const confirmImportMapping = operation({
  ...write,
  name: 'imports.confirm_mapping',
  summary: { es: 'Confirma qué contiene cada columna y empieza', en: 'Confirm what the columns hold, and begin' },
  details: 'Remembered: the next file with the same columns begins at once.',
  http: ['PUT', '/api/v1/imports/:id/mapping'],
  input: z.object({ id: idShape, kind: kindShape, mapping: mappingShape }),
  output: importView,
  errors: { ...NOT_FOUND, 'import.already_started': 'conflict', 'import.mapping': 'invalid' },
  example: {
    id: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11',
    kind: 'parcels',
    mapping: { number: 'Guía', status: 'Estado' },
  },
})

export const cancelImport = operation({
  ...write,
  name: 'imports.cancel',
  summary: { es: 'Detiene una importación', en: 'Stop an import' },
  details: 'What was imported stays. The same file can be sent again.',
  http: ['POST', '/api/v1/imports/:id/cancel'],
  input: z.object({ id: idShape }),
  output: importView,
  risk: 'nothing',
  errors: { ...NOT_FOUND, 'import.ended': 'conflict' },
})

export const readRejectedLines = operation({
  ...read,
  name: 'imports.read_rejected',
  summary: { es: 'Descarga las líneas rechazadas', en: 'Download the rejected lines' },
  details: 'CSV as it was sent, with the reasons; no cell is one that a spreadsheet would run.',
  http: ['GET', '/api/v1/imports/:id/rejected.csv'],
  input: z.object({ id: idShape }),
  output: file('text/csv'),
  namesPeople: true,
  errors: NOT_FOUND,
})
