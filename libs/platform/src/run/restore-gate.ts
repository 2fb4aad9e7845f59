import type { Restores } from '@litper/ports'
import type { FastifyInstance } from 'fastify'
import { PROBLEM_TYPE, problem } from '../http/problem.ts'

const POLL_MS = 2000
/** An orchestrator asks for these, and they hold no personal data. */
const ALWAYS = /^\/(health\/|metrics$)/

/**
 * Closed while a database that was restored from a backup has people who were erased after that backup: requests are answered 503, and no
 * effect and no sweep begins. Events go on, because they erase the people again.
 */
export class RestoreGate {
  private closed: boolean
  private timer: NodeJS.Timeout | undefined

  private constructor(
    private readonly restores: Restores,
    name: string | undefined,
  ) {
    this.closed = name !== undefined
  }

  /** One statement at the start of a process. */
  static async of(restores: Restores): Promise<RestoreGate> {
    return new RestoreGate(restores, await restores.unfinished())
  }

  get isClosed(): boolean {
    return this.closed
  }

  guard(fastify: FastifyInstance): void {
    if (!this.closed) return
    fastify.addHook('onRequest', (request, reply, done) => {
      if (!this.closed || ALWAYS.test(request.url)) return done()
      const told = { ...problem(503, 'restore.unfinished'), correlationId: reply.getHeader('x-correlation-id') }
      reply.code(503).header('retry-after', '5').type(PROBLEM_TYPE).send(told)
    })
  }

  /** Runs `work` now, or once the gate opens. */
  async whenOpen(work: () => Promise<void>, onFault: (error: unknown) => void): Promise<void> {
    if (!this.closed) return work()
    this.timer = setInterval(() => {
      this.restores
        .unfinished()
        .then(async (name) => {
          if (name !== undefined || !this.closed) return
          this.closed = false
          this.stop()
          await work()
        })
        .catch(onFault)
    }, POLL_MS)
  }

  stop(): void {
    clearInterval(this.timer)
  }
}
