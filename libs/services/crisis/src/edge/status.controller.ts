import { unavailable } from '@litper/kernel'
import { Answers, currentContext, type InputOf, Public } from '@litper/platform'
import { Controller, Get, Inject, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import type { Language, StatusParts } from '../usecases/status-ports.ts'
import { tellPublic } from '../usecases/tell-status.ts'
import { statusPage, writeStatusPages } from '../usecases/write-status-page.ts'
import { STATUS_PARTS } from './parts.ts'
import { publishIncident } from './status.operations.ts'
import { STATUS_CSP } from './status-page.ts'

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': STATUS_CSP,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'public, max-age=15',
}
/** For how long a rendered page serves all readers: many come when something is wrong. */
const FRESH_MS = 5000

/** Whether it works, for everybody. The same pages lie in the object store. */
@Controller()
export class StatusController {
  private readonly pages = new Map<Language, { readonly at: number; readonly page: Promise<string | undefined> }>()

  constructor(@Inject(STATUS_PARTS) private readonly parts: StatusParts) {}

  @Public()
  @Get('status')
  status(@Res() reply: FastifyReply) {
    return reply.redirect('/status/index.html', 302)
  }

  @Public()
  @Get('status/index.html')
  spanish(@Res() reply: FastifyReply) {
    return this.answer(reply, 'es')
  }

  @Public()
  @Get('status/en.html')
  english(@Res() reply: FastifyReply) {
    return this.answer(reply, 'en')
  }

  @Answers(publishIncident)
  async publish({ id: incidentId, ...given }: InputOf<typeof publishIncident>) {
    const notice = await tellPublic(this.parts, { ...given, incidentId, who: currentContext()!.actor.id })
    this.pages.clear()
    await writeStatusPages(this.parts)
    const { id, updates, beganAt, endedAt } = notice
    return {
      id,
      state: updates.at(-1)!.state,
      beganAt: beganAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
      updates: updates.length,
    }
  }

  private async answer(reply: FastifyReply, language: Language) {
    const known = this.pages.get(language)
    const kept = known && performance.now() - known.at < FRESH_MS ? known.page : undefined
    const asked = kept ?? statusPage(this.parts, language)
    if (!kept) this.pages.set(language, { at: performance.now(), page: asked })
    const page = await asked
    if (page === undefined) throw unavailable('status.away')
    return reply.headers(HEADERS).send(page)
  }
}
