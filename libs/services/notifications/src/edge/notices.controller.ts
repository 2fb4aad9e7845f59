import { Answers, afterCursor, currentContext, DATABASE, type InputOf, pageOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import { acknowledgeNotice } from '../usecases/acknowledge-notice.ts'
import type { Notice, NotificationParts } from '../usecases/ports.ts'
import * as operations from './notices.operations.ts'
import { NOTIFICATION_PARTS } from './parts.ts'

const viewOf = ({ subject, detail, firstAt, lastAt, acknowledgedAt, acknowledgedBy, ...notice }: Notice) => ({
  ...notice,
  subject: subject || null,
  detail: detail ?? null,
  firstAt: firstAt.toISOString(),
  lastAt: lastAt.toISOString(),
  acknowledged: acknowledgedAt ? { by: acknowledgedBy ?? '', at: acknowledgedAt.toISOString() } : null,
})

@Controller()
export class NoticesController {
  constructor(
    @Inject(NOTIFICATION_PARTS) private readonly parts: NotificationParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(operations.listNotices)
  async list({ state, cursor, limit }: InputOf<typeof operations.listNotices>) {
    const asked = { isOpen: state === 'open', after: afterCursor(cursor), limit: limit + 1 }
    const { data, nextCursor } = pageOf(await this.database.reading(() => this.parts.notices.page(asked)), limit)
    return { data: data.map(viewOf), nextCursor }
  }

  @Answers(operations.acknowledgeNoticeOperation)
  acknowledge({ id }: InputOf<typeof operations.acknowledgeNoticeOperation>) {
    const { id: by } = currentContext()!.actor
    return this.database.transaction(async () => viewOf(await acknowledgeNotice(this.parts, id, by)))
  }
}
