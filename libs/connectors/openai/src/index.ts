export { openEmbeddings } from './embeddings.ts'
export { vendor } from './openai.ts'
