import type { Recipient } from '@litper/ports'
import { type MadeReport, reportKey, reportWords } from '../domain/report-words.ts'
import { planMessage } from './plan-message.ts'
import type { NotificationParts } from './ports.ts'
import type { ReportRecipient } from './report-ports.ts'

/** Plans one message for each who wants reports of this kind; told again, only for who came since. */
export async function sendReports(
  parts: NotificationParts,
  { reportId, kind, ...report }: MadeReport & { readonly reportId: string; readonly kind: string },
): Promise<void> {
  for (const recipient of await parts.recipients.list()) {
    if (recipient.stoppedAt || !recipient.kinds.includes(kind)) continue
    await planMessage(parts, {
      businessKey: `${reportKey(reportId)}${recipient.id}`,
      purpose: 'reporte',
      to: toOf(recipient),
      words: reportWords(report, recipient.name, recipient.way),
      why: `the report ${kind} was made`,
    })
  }
}

const toOf = ({ way, address, name }: ReportRecipient): Recipient =>
  way === 'email' ? { email: address, firstName: name } : { phone: address, firstName: name }
