import type { Breaker } from '@litper/ports'
import { Controller, Get, Inject, Res, UseGuards } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { InsideGuard } from '../auth/inside.guard.ts'
import { Public } from '../auth/principal.ts'
import { BREAKERS } from '../context/tokens.ts'
import { gauge, registry } from '../telemetry/metrics.ts'

export const READINESS = Symbol('Readiness')
/** Each dependency by name; true when it answers. */
export type ReadinessProbe = () => Promise<Record<string, boolean>>
export const COMPANIONS = Symbol('Companions')
/** Other processes that this one uses. Health reports them, but the process is ready without them. */
export type Companions = Map<string, () => Promise<boolean>>

@Public()
@Controller()
export class HealthController {
  constructor(
    @Inject(READINESS) private readonly readiness: ReadinessProbe,
    @Inject(COMPANIONS) private readonly companions: Companions,
    @Inject(BREAKERS) private readonly breakers: () => readonly Breaker[],
  ) {}

  @Get('health/live')
  live() {
    return { status: 'ok' }
  }

  @Get('health/ready')
  async ready(@Res() reply: FastifyReply) {
    const [own, others] = await Promise.all([this.readiness(), this.askCompanions()])
    const ready = Object.values(own).every(Boolean)
    const whole = ready && Object.values(others).every(Boolean)
    gauge('litper_ready', {}, whole ? 1 : 0)
    const status = whole ? 'ok' : ready ? 'degraded' : 'unavailable'
    const breakers = this.breakers()
    return reply
      .status(ready ? 200 : 503)
      .send({ status, dependencies: { ...own, ...others }, ...(breakers.length > 0 && { breakers }) })
  }

  private async askCompanions(): Promise<Record<string, boolean>> {
    const asked = [...this.companions].map(async ([name, there]) => [name, await there()] as const)
    return Object.fromEntries(await Promise.all(asked))
  }

  @UseGuards(InsideGuard)
  @Get('metrics')
  async metrics(@Res() reply: FastifyReply) {
    return reply.type(registry.contentType).send(await registry.metrics())
  }
}
