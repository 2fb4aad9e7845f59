import { Controller, Get, Inject, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { Public } from '../auth/principal.ts'
import { metrics, registry } from '../telemetry/metrics.ts'

export const READINESS = Symbol('Readiness')
/** Each dependency by name, true when it answers. */
export type ReadinessProbe = () => Promise<Record<string, boolean>>

@Public()
@Controller()
export class HealthController {
  constructor(@Inject(READINESS) private readonly readiness: ReadinessProbe) {}

  @Get('health/live')
  live() {
    return { status: 'ok' }
  }

  @Get('health/ready')
  async ready(@Res() reply: FastifyReply) {
    const dependencies = await this.readiness()
    const ok = Object.values(dependencies).every(Boolean)
    metrics.ready.set(ok ? 1 : 0)
    return reply.status(ok ? 200 : 503).send({ status: ok ? 'ok' : 'unavailable', dependencies })
  }

  @Get('metrics')
  async metrics(@Res() reply: FastifyReply) {
    return reply.type(registry.contentType).send(await registry.metrics())
  }
}
