import type { Embeddings, Search, Vectors } from '@litper/ports'
import type { PassageIndex } from './ports.ts'

/** Vectors of different models are not comparable: each model has an index of its own. */
export const passageIndex = (search: Search, vectors: Vectors, embeddings: Embeddings): PassageIndex => ({
  words: search.index('knowledge'),
  vectors: vectors.index(
    `knowledge-${embeddings.model.replace(/[^\w.-]+/g, '-')}`.slice(0, 100),
    embeddings.dimensions,
  ),
  embeddings,
})
