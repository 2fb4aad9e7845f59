import { beforeAll, expect, it } from 'vitest'
import type { Embeddings } from './language-model.ts'

const cosine = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, x, n) => sum + x * b[n]!, 0) / (Math.hypot(...a) * Math.hypot(...b))

/** The law of embeddings. They need no tenant: the texts are in the call. */
export function embeddingsContract(make: () => Promise<Embeddings> | Embeddings): void {
  let port: Embeddings
  beforeAll(async () => {
    port = await make()
  })
  it('gives one vector of its dimensions for each text, in order', async () => {
    const texts = ['¿Cuánto demora el envío?', 'Cambios y devoluciones', '🙂']
    const vectors = await port.embed(texts, 'passage')
    expect(vectors).toHaveLength(3)
    for (const vector of vectors) {
      expect(vector).toHaveLength(port.dimensions)
      expect(vector.every(Number.isFinite)).toBe(true)
      expect(Math.hypot(...vector)).toBeGreaterThan(0)
    }
    const [alone] = await port.embed([texts[1]!], 'passage')
    expect(cosine(alone!, vectors[1]!)).toBeGreaterThan(0.999)
    expect(await port.embed([], 'query')).toEqual([])
  })
  it('finds texts of the same words closer than others', async () => {
    const [question] = await port.embed(['¿cuánto se demora el envío a Medellín?'], 'query')
    const [near, far] = await port.embed(
      ['El envío a Medellín se demora dos días hábiles.', 'La garantía de los zapatos cubre defectos de fábrica.'],
      'passage',
    )
    expect(cosine(question!, near!)).toBeGreaterThan(cosine(question!, far!))
  })
  it('says which model they are of, and fits the vector store', () => {
    expect(port.model).toMatch(/^[a-z][a-z-]*:.+/)
    expect(port.dimensions).toBeGreaterThan(0)
    expect(port.dimensions).toBeLessThanOrEqual(2000)
  })
  it.each(['', '   '])('refuses an empty text: «%s»', async (text) => {
    await expect(port.embed(['algo', text], 'query')).rejects.toMatchObject({ code: 'embeddings.bad_text' })
  })
}
