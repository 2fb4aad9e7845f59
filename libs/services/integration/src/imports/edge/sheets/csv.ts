import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { invalid } from '@litper/kernel'
import { CsvError, parse } from 'csv-parse'
import type { SheetFormat, SheetRow } from '../../usecases/sheets.ts'
import { delimiterOf } from './delimiter.ts'
import { encodingOf } from './encoding.ts'

const HEAD_BYTES = 64 * 1024
/** Characters of one row. A quote that is never closed makes the rest of the file one row: it ends here. */
const MOST_ROW = 256 * 1024

export async function inspectCsv(path: string): Promise<SheetFormat> {
  const encoding = await encodingOf(path)
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    const head = new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead), { stream: true })
    if (head.includes('\0')) throw invalid('import.unknown_format')
    return { kind: 'csv', encoding, delimiter: delimiterOf(head) }
  } finally {
    await file.close()
  }
}

export async function* csvRows(
  path: string,
  { encoding = 'utf-8', delimiter = ',' }: SheetFormat,
): AsyncGenerator<SheetRow> {
  const file = createReadStream(path)
  const text = file.pipe(decoding(encoding))
  const parser = text.pipe(
    parse({ delimiter, bom: true, relax_quotes: true, relax_column_count: true, max_record_size: MOST_ROW }),
  )
  file.on('error', (error) => parser.destroy(error))
  text.on('error', (error) => parser.destroy(error))
  let line = 0
  try {
    for await (const cells of parser as AsyncIterable<string[]>) yield { line: ++line, cells }
  } catch (error) {
    if (error instanceof CsvError) throw invalid('import.unreadable', { afterLine: line })
    throw error
  } finally {
    file.destroy()
  }
}

function decoding(encoding: string): Transform {
  const decoder = new TextDecoder(encoding)
  return new Transform({
    readableObjectMode: false,
    transform(chunk: Buffer, _encoding, done) {
      done(null, decoder.decode(chunk, { stream: true }))
    },
    flush(done) {
      done(null, decoder.decode())
    },
  })
}
