import type { DocumentCollection, Documents } from '@litper/ports'
import { chunks } from '../usecases/chunks.ts'
import type { RawArchive } from '../usecases/raw-archive.ts'

interface Archived {
  /** Nested: top-level texts of a document are indexed, and no one searches by a whole body. */
  readonly delivery: { readonly body: string }
}

const AT_ONCE = 8

export class DocumentRawArchive implements RawArchive {
  private readonly bodies: () => DocumentCollection<Archived>

  constructor(documents: Documents) {
    this.bodies = () => documents.collection<Archived>('raw-events')
  }

  async put(id: string, body: string): Promise<void> {
    await this.bodies().put(id, { delivery: { body } })
  }

  async get(id: string): Promise<string | undefined> {
    return (await this.bodies().get(id))?.document.delivery.body
  }

  async forget(ids: readonly string[]): Promise<void> {
    for (const some of chunks(ids, AT_ONCE)) await Promise.all(some.map((id) => this.bodies().delete(id)))
  }
}
