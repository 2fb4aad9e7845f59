import { Answers, afterCursor, currentContext, type InputOf, pageOf } from '@litper/platform'
import { Controller, Inject, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { askAbout, requestOf } from '../usecases/ask-about.ts'
import { closeDataRequest, isOpen } from '../usecases/close-data-request.ts'
import type { PrivacyParts, PrivacyRequestRow } from '../usecases/ports.ts'
import { readExport } from '../usecases/read-export.ts'
import { exportPage } from './export-page.ts'
import { PRIVACY_PARTS } from './parts.ts'
import * as operations from './privacy.operations.ts'

type Input<K extends keyof typeof operations> = InputOf<Extract<(typeof operations)[K], { readonly http: unknown }>>

/** Requests about people, and what was done for them. */
@Controller()
export class PrivacyController {
  constructor(@Inject(PRIVACY_PARTS) private readonly parts: PrivacyParts) {}

  @Answers(operations.listPrivacyRequests)
  async list({ state, cursor, limit }: Input<'listPrivacyRequests'>) {
    const { database, log } = this.parts
    const query = { open: state === 'open', after: afterCursor(cursor), limit: limit + 1 }
    const page = pageOf(await database.reading(() => log.page(query)), limit)
    return { ...page, data: page.data.map((row) => this.view(row)) }
  }

  @Answers(operations.closePrivacyRequest)
  async close({ id }: Input<'closePrivacyRequest'>) {
    return this.view(await this.parts.database.transaction(() => closeDataRequest(this.parts, { id, by: asker() })))
  }

  @Answers(operations.findPrivacyRequest)
  async find({ id }: Input<'findPrivacyRequest'>) {
    return this.view(await this.parts.database.transaction(() => requestOf(this.parts, id)))
  }

  @Answers(operations.erasePerson)
  async erase(named: Input<'erasePerson'>) {
    return this.view(await askAbout(this.parts, 'erasure', named, asker()))
  }

  @Answers(operations.exportPerson)
  async export(named: Input<'exportPerson'>) {
    return this.view(await askAbout(this.parts, 'access', named, asker()))
  }

  @Answers(operations.readExport)
  async read({ id }: Input<'readExport'>, @Res() reply: FastifyReply) {
    const all = await readExport(this.parts, id)
    return reply
      .type('application/json')
      .header('content-disposition', saved(id, 'json'))
      .send(JSON.stringify(all, null, 2))
  }

  @Answers(operations.readExportPage)
  async page({ id, lang }: Input<'readExportPage'>, @Res() reply: FastifyReply) {
    const all = await readExport(this.parts, id)
    return reply
      .type('text/html; charset=utf-8')
      .header('content-disposition', saved(id, 'html'))
      .send(exportPage(all, lang))
  }

  private view(request: PrivacyRequestRow) {
    const { id, kind, state, shopDomain = '', orders, dueAt, waiting, counts } = request
    const told = (at: Date | undefined) => at?.toISOString() ?? null
    return {
      ...{ id, kind, state, shopDomain, orders: orders.length, waiting: [...waiting], records: counts },
      late: isOpen(request) && dueAt < this.parts.clock.now(),
      receivedAt: request.receivedAt.toISOString(),
      dueAt: dueAt.toISOString(),
      answeredAt: told(request.answeredAt),
      erasedAt: told(request.erasedAt),
      doneAt: told(request.doneAt),
    }
  }
}

const asker = () => currentContext()?.actor.id ?? ''
/** Never shown inside our own pages: it holds what people wrote. */
const saved = (id: string, ending: string) => `attachment; filename="datos-${id.slice(0, 8)}.${ending}"`
