import { notFound } from '@litper/kernel'
import { Answers, afterCursor, currentContext, DATABASE, type InputOf, pageOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import type { Step } from '../domain/ticket.ts'
import type { QualityParts } from '../usecases/ports.ts'
import { stepTicket } from '../usecases/step-ticket.ts'
import { QUALITY_PARTS } from './parts.ts'
import * as operations from './quality.operations.ts'
import { reviewViewOf, rubricsShown, ticketViewOf } from './quality-view.ts'

type Input<K extends keyof typeof operations> = InputOf<(typeof operations)[K]>

@Controller()
export class QualityController {
  constructor(
    @Inject(QUALITY_PARTS) private readonly parts: QualityParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(operations.listRubrics)
  rubrics() {
    return { data: rubricsShown() }
  }

  @Answers(operations.listReviews)
  async reviews({ cursor, limit, ...query }: Input<'listReviews'>) {
    const after = afterCursor(cursor)
    const rows = await this.database.reading(() => this.parts.reviews.page({ ...query, after, limit: limit + 1 }))
    const { data, nextCursor } = pageOf(rows, limit)
    return { data: data.map(reviewViewOf), nextCursor }
  }

  @Answers(operations.findReview)
  async review({ id }: Input<'findReview'>) {
    const review = await this.database.reading(() => this.parts.reviews.find(id))
    if (!review) throw notFound('review.not_found')
    return reviewViewOf(review)
  }

  @Answers(operations.listTickets)
  async tickets({ cursor, limit, ...query }: Input<'listTickets'>) {
    const after = afterCursor(cursor)
    const rows = await this.database.reading(() => this.parts.tickets.page({ ...query, after, limit: limit + 1 }))
    const { data, nextCursor } = pageOf(rows, limit)
    return { data: data.map(ticketViewOf), nextCursor }
  }

  @Answers(operations.takeTicket)
  take({ id }: Input<'takeTicket'>) {
    return this.step(id, 'take')
  }

  @Answers(operations.resolveTicket)
  resolve({ id, note }: Input<'resolveTicket'>) {
    return this.step(id, 'resolve', note)
  }

  @Answers(operations.reopenTicket)
  reopen({ id, note }: Input<'reopenTicket'>) {
    return this.step(id, 'reopen', note)
  }

  private async step(id: string, step: Step, note?: string) {
    const by = currentContext()!.actor.id
    return ticketViewOf(await this.database.transaction(() => stepTicket(this.parts, { id, step, by, note })))
  }
}
