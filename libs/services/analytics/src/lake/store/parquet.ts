import { parquetReadObjects } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { LakeRow } from '../domain/row.ts'

const TYPES = {
  event_id: 'STRING',
  name: 'STRING',
  version: 'INT32',
  stream: 'STRING',
  key: 'STRING',
  tenant: 'STRING',
  occurred_at: 'TIMESTAMP',
  landed_at: 'TIMESTAMP',
  correlation: 'STRING',
  causation: 'STRING',
  person_key: 'STRING',
  data: 'STRING',
} as const satisfies Record<keyof LakeRow, string>
const NULLABLE = new Set<string>(['causation', 'person_key'])

export const parquetOf = (rows: readonly LakeRow[]): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: Object.entries(TYPES).map(([name, type]) => ({
        name,
        type,
        nullable: NULLABLE.has(name),
        data: rows.map((row) => row[name as keyof LakeRow]),
      })),
    }),
  )

export const rowsOf = async (bytes: Uint8Array): Promise<LakeRow[]> => (await read(bytes)) as unknown as LakeRow[]

export const idsOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await read(bytes, ['event_id'])).map((row) => String(row['event_id']))

function read(bytes: Uint8Array, columns?: string[]): Promise<Record<string, unknown>[]> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  return parquetReadObjects({ file, ...(columns && { columns }) })
}
