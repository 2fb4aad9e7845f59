import { Answers, afterCursor, currentContext, DATABASE, type InputOf, pageOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import { endCoaching } from '../usecases/end-coaching.ts'
import type { QualityParts } from '../usecases/ports.ts'
import * as operations from './coaching.operations.ts'
import { QUALITY_PARTS } from './parts.ts'

type Input<K extends 'listCoaching' | 'doneCoaching' | 'dismissCoaching'> = InputOf<(typeof operations)[K]>

@Controller()
export class CoachingController {
  constructor(
    @Inject(QUALITY_PARTS) private readonly parts: QualityParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(operations.listCoaching)
  async list({ cursor, limit, ...query }: Input<'listCoaching'>) {
    const after = afterCursor(cursor)
    const [rows, reviews] = await this.database.reading(async () => {
      const items = await this.parts.coaching.page({ ...query, after, limit: limit + 1 })
      return [items, await this.parts.reviews.findAll(items.map(({ reviewId }) => reviewId))] as const
    })
    const { data, nextCursor } = pageOf(rows, limit)
    const of = new Map(reviews.map((review) => [review.id, review]))
    return { data: data.map((item) => operations.coachingViewOf(item, of.get(item.reviewId))), nextCursor }
  }

  @Answers(operations.doneCoaching)
  done({ id, note }: Input<'doneCoaching'>) {
    return this.end(id, 'done', note)
  }

  @Answers(operations.dismissCoaching)
  dismiss({ id, note }: Input<'dismissCoaching'>) {
    return this.end(id, 'dismissed', note)
  }

  private end(id: string, state: 'done' | 'dismissed', note: string) {
    const by = currentContext()!.actor.id
    return this.database.transaction(async () => {
      const item = await endCoaching(this.parts, { id, state, by, note })
      return operations.coachingViewOf(item, await this.parts.reviews.find(item.reviewId))
    })
  }
}
