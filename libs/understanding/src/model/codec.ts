import { CLASSES } from './features.ts'

/** Weights as they are committed: four bits each, by class, on a square-root scale (small weights are kept finer). */
export interface Packed {
  readonly buckets: number
  /** Greatest absolute weight of each class. */
  readonly scales: readonly number[]
  /** Two weights a byte, base64. */
  readonly bits: string
}

const STEPS = 7

export function pack(weights: Float32Array): Packed {
  const scales = Array.from({ length: CLASSES }, (_, c) => {
    let greatest = 0
    for (let i = c; i < weights.length; i += CLASSES) greatest = Math.max(greatest, Math.abs(weights[i]!))
    return Number(greatest.toPrecision(6))
  })
  const bytes = new Uint8Array(Math.ceil(weights.length / 2))
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!
    const share = Math.min(1, Math.abs(weight) / scales[i % CLASSES]!)
    const level = STEPS + Math.sign(weight) * Math.round(Math.sqrt(share) * STEPS)
    bytes[i >> 1]! |= level << ((i & 1) * 4)
  }
  return { buckets: weights.length / CLASSES, scales, bits: Buffer.from(bytes).toString('base64') }
}

export function unpack({ buckets, scales, bits }: Packed): Float32Array {
  const bytes = Buffer.from(bits, 'base64')
  const weights = new Float32Array(buckets * CLASSES)
  const steps = Array.from({ length: 16 }, (_, level) => {
    const signed = (level - STEPS) / STEPS
    return Math.sign(signed) * signed * signed
  })
  for (let i = 0; i < weights.length; i++)
    weights[i] = steps[(bytes[i >> 1]! >> ((i & 1) * 4)) & 15]! * scales[i % CLASSES]!
  return weights
}
