import { embeddingsContract } from '../../../ports/src/embeddings.contract.ts'
import { HashedEmbeddings } from './hashed-embeddings.ts'

embeddingsContract(() => new HashedEmbeddings())
