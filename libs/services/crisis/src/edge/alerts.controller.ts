import { invalid } from '@litper/kernel'
import { InsideGuard, Public } from '@litper/platform'
import { Controller, HttpCode, Inject, Post, Req, UseGuards } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { StatusParts } from '../usecases/status-ports.ts'
import { hearAlerts, hearChecks } from '../usecases/tell-status.ts'
import { writeStatusPages } from '../usecases/write-status-page.ts'
import { STATUS_PARTS } from './parts.ts'

/** Alertmanager's webhook, version 4; `endsAt` of a firing alert is the year 1. */
const body = z.object({
  version: z.literal('4'),
  alerts: z
    .array(
      z.object({
        status: z.enum(['firing', 'resolved']),
        labels: z.record(z.string(), z.string()),
        startsAt: z.coerce.date(),
        endsAt: z.coerce.date().optional(),
        fingerprint: z.string().min(1).max(100),
      }),
    )
    .max(1000),
})

/** For Alertmanager: from this machine, or with the token of the metrics. The gateway forwards nothing to it. */
@Public()
@UseGuards(InsideGuard)
@Controller('webhooks/alerts')
export class AlertsController {
  constructor(@Inject(STATUS_PARTS) private readonly parts: StatusParts) {}

  @Post()
  @HttpCode(200)
  async alerts(@Req() request: FastifyRequest) {
    const given = body.safeParse(parsed(request.body))
    if (!given.success) throw invalid('alerts.malformed', { issues: given.error.issues.length })
    const { alerts } = given.data
    const wereSilent = await hearChecks(this.parts, alerts)
    if ((await hearAlerts(this.parts, alerts)) || wereSilent) await writeStatusPages(this.parts)
    return { received: alerts.length }
  }
}

function parsed(raw: unknown): unknown {
  try {
    return JSON.parse(Buffer.isBuffer(raw) ? raw.toString('utf8') : '')
  } catch {
    return undefined
  }
}
