import type { Database } from '@litper/ports'
import type { ForgottenShop } from '../usecases/ports.ts'

/** $1: the shop; $2: whether what has no known shop is this one's. Everybody who owns an order, shares it or was helped with it counts. */
const PEOPLE_OF_SHOP = `
  WITH owned AS (
    SELECT c.id, p.shop_domain FROM chat.contacts c JOIN chat.parcels p ON coalesce(p.owner_phone, p.phone) = c.phone
    UNION ALL
    SELECT c.id, p.shop_domain FROM chat.contacts c JOIN chat.parcels p ON p.also_phone = c.phone
    UNION ALL
    SELECT v.contact_id, p.shop_domain FROM chat.conversations v JOIN chat.parcels p ON p.order_id = v.order_id
  )
  SELECT c.id FROM chat.contacts c LEFT JOIN owned o ON o.id = c.id GROUP BY c.id
  HAVING bool_and(coalesce(o.shop_domain, CASE WHEN $2::boolean THEN $1::text END) IS NOT DISTINCT FROM $1::text)`

/** What goes from the tables with a shop. */
export class Forgetting {
  constructor(private readonly database: Database) {}

  archivedOf(people: readonly string[]): Promise<string[]> {
    return this.ids('SELECT id FROM chat.conversations WHERE archived AND contact_id = ANY($1::uuid[])', [[...people]])
  }

  peopleOf({ shopDomain, isLast }: ForgottenShop): Promise<string[]> {
    return this.ids(PEOPLE_OF_SHOP, [shopDomain, isLast])
  }

  async redact(people: readonly string[]): Promise<void> {
    const session = this.database.session()
    const talks = 'SELECT id FROM chat.conversations WHERE contact_id = ANY($1::uuid[])'
    const named = [[...people]]
    await session.query(`UPDATE chat.messages SET text = NULL WHERE conversation_id IN (${talks})`, named)
    await session.query(`UPDATE chat.conversations SET last_text = NULL WHERE id IN (${talks})`, named)
    await session.query(
      'UPDATE chat.contacts SET phone = NULL, user_id = NULL, username = NULL, name = NULL WHERE id = ANY($1::uuid[])',
      named,
    )
  }

  async redactParcels({ shopDomain, isLast }: ForgottenShop): Promise<void> {
    const named = [shopDomain, isLast]
    await this.database.session().query(
      `UPDATE chat.parcels SET phone = NULL, owner_phone = NULL, also_phone = NULL, recipient = NULL
        WHERE shop_domain = $1 OR ($2::boolean AND shop_domain IS NULL)`,
      named,
    )
  }

  private async ids(sql: string, parameters: unknown[]): Promise<string[]> {
    const rows = await this.database.session().query<{ id: string }>(sql, parameters)
    return rows.map((row) => row.id)
  }
}
