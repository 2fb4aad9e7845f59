import { conflict, newId } from '@litper/kernel'
import type { NotificationParts } from './ports.ts'
import type { ReportRecipient } from './report-ports.ts'

/** Adds a person, or changes which reports they get. Who said stop is not put back by somebody else. */
export async function putRecipient(
  { recipients }: Pick<NotificationParts, 'recipients'>,
  { way, address, name, kinds }: Omit<ReportRecipient, 'id' | 'stoppedAt'>,
): Promise<ReportRecipient> {
  const known = await recipients.lock({ way, address })
  if (known?.stoppedAt) throw conflict('report_recipient.stopped')
  if (known) {
    await recipients.change(known.id, { name, kinds })
    return { ...known, name, kinds }
  }
  const recipient = { id: newId(), way, address, name, kinds }
  if (!(await recipients.add(recipient))) throw conflict('report_recipient.put_meanwhile')
  return recipient
}
