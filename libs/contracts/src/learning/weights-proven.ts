import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant } from '../shapes.ts'

/** Other points of the risk's reasons warned better, or are taken back. They are in force when analytics tells WeightsChanged. */
export const WeightsProven = defineEvent({
  name: 'learning.weights-proven',
  version: 1,
  stream: 'learning.turn',
  key: () => 'weights',
  data: z.object({
    turnId: z.uuid(),
    step: z.enum(['promoted', 'rolled_back']),
    /** The version of the weights that they were held against: where another is in force, nothing changes. */
    basis: z.number().int(),
    /** By reason; null: ours, as everybody begins. */
    points: z.record(z.string(), z.number().int().min(0).max(100)).nullable(),
    at: instant,
  }),
})
