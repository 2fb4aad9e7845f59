import { type EventData, ReportMade } from '@litper/contracts'
import { invalid, notFound } from '@litper/kernel'
import { Answers, DATABASE, type InputOf, On, Payload } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import type { NotificationParts } from '../usecases/ports.ts'
import { putRecipient } from '../usecases/put-recipient.ts'
import type { ReportRecipient } from '../usecases/report-ports.ts'
import { sendReports } from '../usecases/send-reports.ts'
import { viewOf } from './message-view.ts'
import { NOTIFICATION_PARTS } from './parts.ts'
import * as operations from './recipients.operations.ts'

const viewOfRecipient = ({ id, way, address, name, kinds, stoppedAt }: ReportRecipient) => ({
  ...{ id, way, address, name },
  kinds: kinds as InputOf<typeof operations.putRecipientOperation>['kinds'],
  stoppedAt: stoppedAt?.toISOString() ?? null,
})

@Controller()
export class RecipientsController {
  constructor(
    @Inject(NOTIFICATION_PARTS) private readonly parts: NotificationParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @On(ReportMade, 'notifications')
  made(@Payload() report: EventData<typeof ReportMade>) {
    return sendReports(this.parts, report)
  }

  @Answers(operations.listRecipients)
  async list() {
    const rows = await this.database.reading(() => this.parts.recipients.list())
    return { data: rows.map(viewOfRecipient), nextCursor: null }
  }

  @Answers(operations.putRecipientOperation)
  async put(recipient: InputOf<typeof operations.putRecipientOperation>) {
    if (recipient.address.includes('@') !== (recipient.way === 'email'))
      throw invalid('report_recipient.not_of_this_way')
    return viewOfRecipient(await this.database.transaction(() => putRecipient(this.parts, recipient)))
  }

  @Answers(operations.removeRecipient)
  async remove({ id }: InputOf<typeof operations.removeRecipient>) {
    const removed = await this.database.transaction(() => this.parts.recipients.remove(id))
    if (!removed) throw notFound('report_recipient.not_found')
  }

  @Answers(operations.messagesOfReport)
  async ofReport({ reportId }: InputOf<typeof operations.messagesOfReport>) {
    const messages = await this.database.reading(() => this.parts.messages.ofReport(reportId))
    if (messages.length === 0) throw notFound('message.none_of_report')
    return { data: messages.map(viewOf), nextCursor: null }
  }
}
