import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { invalid } from '@litper/kernel'
import { MOST_CELL } from '../../usecases/sheets.ts'
import { readWholeXml } from './xml.ts'

const MOST_STRINGS = 5_000_000
const PAGE = 64 * 1024
const PAGES = 64

/** The texts that the cells of a sheet point to, in a file of their own: only their places are in memory, and 4 MiB of pages. */
export class SharedStrings {
  private readonly ends: number[] = []
  private readonly pages = new Map<number, Buffer>()
  private pending: Buffer[] = []
  private pendingBytes = 0
  private written = 0

  private constructor(
    private readonly path: string,
    private readonly file: number,
  ) {}

  static async read(stream: Readable | undefined): Promise<SharedStrings> {
    const path = join(await mkdtemp(join(tmpdir(), 'litper-strings-')), 'texts')
    const strings = new SharedStrings(path, openSync(path, 'wx+', 0o600))
    let [text, inText, inPhonetic] = ['', false, false]
    try {
      await readWholeXml(stream, {
        opened: (name) => {
          if (name === 'si') text = ''
          inText = name === 't'
          if (name === 'rPh') inPhonetic = true
        },
        text: (piece) => {
          if (inText && !inPhonetic && text.length <= MOST_CELL) text += piece
        },
        closed: (name) => {
          inText = false
          if (name === 'rPh') inPhonetic = false
          if (name === 'si') strings.add(text)
        },
      })
      strings.flush()
      return strings
    } catch (error) {
      strings.close()
      throw error
    }
  }

  get(index: number): string {
    const end = this.ends[index]
    if (end === undefined) throw invalid('import.unreadable')
    const begin = index === 0 ? 0 : this.ends[index - 1]!
    const pieces: Buffer[] = []
    for (let at = begin; at < end; ) {
      const page = Math.floor(at / PAGE)
      const from = at - page * PAGE
      const to = Math.min(PAGE, end - page * PAGE)
      pieces.push(this.page(page).subarray(from, to))
      at += to - from
    }
    return (pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)).toString('utf8')
  }

  close(): void {
    closeSync(this.file)
    rmSync(dirname(this.path), { recursive: true, force: true })
  }

  private add(text: string): void {
    if (this.ends.length >= MOST_STRINGS) throw invalid('import.too_large_inside')
    const bytes = Buffer.from(text, 'utf8')
    this.pending.push(bytes)
    this.pendingBytes += bytes.length
    this.ends.push(this.written + this.pendingBytes)
    if (this.pendingBytes > 1024 * 1024) this.flush()
  }

  private flush(): void {
    writeSync(this.file, Buffer.concat(this.pending))
    this.written += this.pendingBytes
    this.pending = []
    this.pendingBytes = 0
  }

  private page(number: number): Buffer {
    const known = this.pages.get(number)
    if (known) {
      this.pages.delete(number)
      this.pages.set(number, known) // the last one used is the last to go
      return known
    }
    const page = Buffer.alloc(PAGE)
    const length = readSync(this.file, page, 0, PAGE, number * PAGE)
    if (this.pages.size >= PAGES) this.pages.delete(this.pages.keys().next().value!)
    this.pages.set(number, page.subarray(0, length))
    return page.subarray(0, length)
  }
}
