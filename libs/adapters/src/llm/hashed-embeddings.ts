import { invalid } from '@litper/kernel'
import type { Embeddings } from '@litper/ports'
import { bucketsOf } from './letters.ts'

export const HASHED_DIMENSIONS = 768

/**
 * Embeddings without a model: hashed words and letters (letters.ts). They find what is written alike, not what means the same: an
 * honest default where nothing may be downloaded or paid.
 */
export class HashedEmbeddings implements Embeddings {
  readonly model = 'embedded:hashed-1'
  readonly dimensions = HASHED_DIMENSIONS

  async embed(texts: readonly string[]): Promise<readonly (readonly number[])[]> {
    return texts.map((text) => {
      if (text.trim() === '') throw invalid('embeddings.bad_text', { reason: 'empty' })
      const vector = new Array<number>(HASHED_DIMENSIONS).fill(0)
      for (const [at, weight] of bucketsOf(text, HASHED_DIMENSIONS)) vector[at] = weight
      // a text of signs alone has no words: it lies in a direction of its own, near nothing
      if (!vector.some((number) => number !== 0)) vector[0] = 1
      return vector
    })
  }
}
