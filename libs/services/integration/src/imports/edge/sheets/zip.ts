import type { Readable } from 'node:stream'
import { invalid } from '@litper/kernel'
import { type Entry, openPromise, type ZipFile } from 'yauzl'

const MOST_ENTRIES = 2000
/** Bytes that all entries may have when they are unpacked. A sheet of 100,000 lines and 40 columns has about 150 MiB. */
const MOST_UNPACKED = 600 * 1024 * 1024
/** A sheet shrinks to a tenth, one that repeats itself to a fiftieth; a bomb to a thousandth. Small entries may be anything. */
const MOST_RATIO = 150
const SMALL = 1024 * 1024

/** An XLSX file as the ZIP it is. The sizes that it declares are checked here, and held to while it is read. */
export class Zip {
  private constructor(
    private readonly file: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws DomainError invalid `import.unreadable`, `import.too_large_inside` */
  static async open(path: string): Promise<Zip> {
    const file = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true }).catch(
      () => {
        throw invalid('import.unreadable')
      },
    )
    try {
      return new Zip(file, await listed(file))
    } catch (error) {
      file.close()
      throw error
    }
  }

  has(name: string): boolean {
    return this.entries.has(name)
  }

  /** The bytes of an entry as they are unpacked; undefined when there is none. */
  async stream(name: string): Promise<Readable | undefined> {
    const entry = this.entries.get(name)
    return entry && this.file.openReadStreamPromise(entry)
  }

  close(): void {
    this.file.close()
  }
}

async function listed(file: ZipFile): Promise<Map<string, Entry>> {
  if (file.entryCount > MOST_ENTRIES) throw tooLarge()
  const entries = new Map<string, Entry>()
  let unpacked = 0
  try {
    for await (const entry of file.eachEntry() as AsyncIterable<Entry>) {
      unpacked += entry.uncompressedSize
      const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
      if (unpacked > MOST_UNPACKED || (entry.uncompressedSize > SMALL && ratio > MOST_RATIO)) throw tooLarge()
      entries.set(entry.fileName.replace(/^\/+/, ''), entry)
    }
  } catch (error) {
    if ((error as { code?: string }).code === 'import.too_large_inside') throw error
    throw invalid('import.unreadable')
  }
  return entries
}

const tooLarge = () => invalid('import.too_large_inside')
