import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Addresses, RecipientStore, ReportRecipient } from '../usecases/report-ports.ts'
import { RecipientEntity } from './entities.ts'

const OF = "WHERE (way = 'phone' AND address = ANY($1::text[])) OR (way = 'email' AND lower(address) = ANY($2::text[]))"

/** The merchant's people who get reports: a handful. */
export class PostgresRecipientStore implements RecipientStore {
  private readonly recipients
  constructor(private readonly database: Database) {
    this.recipients = tableOf(database, RecipientEntity)
  }

  list(): Promise<readonly ReportRecipient[]> {
    return this.recipients.readAll({}, { order: { id: 'ASC' } })
  }

  lock({ way, address }: Pick<ReportRecipient, 'way' | 'address'>): Promise<ReportRecipient | undefined> {
    return this.recipients.lock({ way, address })
  }

  add({ kinds, ...recipient }: ReportRecipient): Promise<boolean> {
    return this.recipients.add({ ...recipient, kinds: [...kinds] })
  }

  async change(id: string, { name, kinds }: Pick<ReportRecipient, 'name' | 'kinds'>): Promise<void> {
    await this.recipients.change({ id, name, kinds: [...kinds] })
  }

  async remove(id: string): Promise<boolean> {
    const gone = await this.database
      .session()
      .query('DELETE FROM notifications.report_recipients WHERE id = $1 RETURNING id', [id])
    return gone.length > 0
  }

  async stop(address: string, at: Date | undefined): Promise<void> {
    await this.database
      .session()
      .query("UPDATE notifications.report_recipients SET stopped_at = $2 WHERE way = 'phone' AND address = $1", [
        address,
        at ?? null,
      ])
  }

  of(addresses: Addresses): Promise<readonly ReportRecipient[]> {
    return this.recipients.select(OF, parametersOf(addresses))
  }

  async forget(addresses: Addresses): Promise<number> {
    const gone = await this.database
      .session()
      .query(`DELETE FROM notifications.report_recipients ${OF} RETURNING id`, parametersOf(addresses))
    return gone.length
  }
}

const parametersOf = ({ phones, emails }: Addresses) => [[...phones], emails.map((one) => one.toLowerCase())]
