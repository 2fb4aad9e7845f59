import type { Blobs } from '@litper/ports'
import type { ErasureLedger, KeptErasure } from '../usecases/ports.ts'

const FOLDER = 'erasures/'
const keyOf = (id: string) => `${FOLDER}${id}`

/** In the object store, which a restore of the database does not set back. */
export class BlobErasures implements ErasureLedger {
  constructor(private readonly blobs: Pick<Blobs, 'put' | 'get' | 'list' | 'delete'>) {}

  async keep(erasure: KeptErasure): Promise<void> {
    await this.blobs.put(keyOf(erasure.id), Buffer.from(JSON.stringify(erasure)), { contentType: 'application/json' })
  }

  drop(id: string): Promise<void> {
    return this.blobs.delete(keyOf(id))
  }

  async all(): Promise<KeptErasure[]> {
    const found: KeptErasure[] = []
    for (const key of await this.blobs.list(FOLDER)) {
      const blob = await this.blobs.get(key)
      if (blob) found.push(JSON.parse(Buffer.from(blob.bytes).toString('utf8')) as KeptErasure)
    }
    return found
  }
}
