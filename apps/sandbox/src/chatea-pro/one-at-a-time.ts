import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { ChateaDesk } from './desk.ts'

/** A call takes this long (machine time); calls that arrive meanwhile overlap. */
const WORK_MS = 15

/** Answers 429 to calls that arrive while another one is handled. */
export function oneAtATime(app: FastifyInstance, desk: ChateaDesk): void {
  let busy: string | undefined
  app.addHook('onRequest', async (request, reply) => {
    if (busy !== undefined) {
      desk.counts.overlapping += 1
      return reply.code(429).header('retry-after', '2').send({ message: 'Too Many Attempts.' })
    }
    busy = request.id
    const done = () => {
      if (busy === request.id) busy = undefined
    }
    reply.raw.once('close', done)
    reply.raw.once('finish', done)
    await sleep(WORK_MS)
    return undefined
  })
}
