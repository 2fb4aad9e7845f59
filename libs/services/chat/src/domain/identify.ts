import { type Draft, handOver, text } from './reply.ts'
import type { Scene } from './scene.ts'

const TRIES = 2

/** Whose order it is, is not known: two facts prove it, and after two tries a person helps. */
export function identify(scene: Scene): Draft {
  const { known, unclear, parcels } = scene.person
  if (unclear >= TRIES) return handOver(scene, 'not_identified')
  const key = !known ? 'who' : parcels.length > 0 ? 'not_found' : 'none'
  return { text: text(scene, key), unclear: unclear + 1 }
}
