import type { Database } from '@litper/ports'
import type { Forgetting, ForgottenShop } from '../usecases/ports.ts'

/** What of a call is somebody's own: the phone, the words, the sound. That it took place, and what came of it, stays. */
export class PostgresForgetting implements Forgetting {
  constructor(private readonly database: Database) {}

  async phone(phone: string): Promise<string[]> {
    const keys = await this.calls('c.phone = $1', [phone])
    const session = this.database.session()
    await session.query('UPDATE voice.parcels SET phone = NULL, first_name = NULL WHERE phone = $1', [phone])
    await session.query('UPDATE voice.people SET unproved = 0, unproved_at = NULL WHERE phone = $1', [phone])
    return keys
  }

  async orders(ids: readonly string[]): Promise<string[]> {
    const keys = await this.calls('c.order_id = ANY($1)', [ids])
    const session = this.database.session()
    await session.query('UPDATE voice.parcels SET phone = NULL, first_name = NULL WHERE order_id = ANY($1)', [ids])
    return keys
  }

  async shop({ shopDomain, isLast }: ForgottenShop): Promise<string[]> {
    const ofShop = (table: string) => `(${table}shop_domain = $1 OR ($2::boolean AND ${table}shop_domain IS NULL))`
    const keys = await this.calls(ofShop('c.'), [shopDomain, isLast])
    await this.database
      .session()
      .query(`UPDATE voice.parcels SET phone = NULL, first_name = NULL WHERE ${ofShop('')}`, [shopDomain, isLast])
    return keys
  }

  private async calls(condition: string, given: unknown[]): Promise<string[]> {
    const session = this.database.session()
    const tries = `SELECT t.id FROM voice.tries t JOIN voice.calls c ON c.id = t.call_id WHERE ${condition}`
    const kept = await session.query<{ key: string }>(
      `SELECT recording_key AS key FROM voice.tries WHERE recording_key IS NOT NULL AND id IN (${tries})`,
      given,
    )
    await session.query(
      `UPDATE voice.turns SET heard = NULL, keys = NULL, script = '{"say":[]}' WHERE try_id IN (${tries})`,
      given,
    )
    await session.query(
      `UPDATE voice.tries SET phone = NULL, dialog = '{}', recording_key = NULL, recording_until = NULL,
         recording = CASE WHEN recording IN ('asked', 'kept') THEN 'gone' ELSE recording END WHERE id IN (${tries})`,
      given,
    )
    await session.query(
      `UPDATE voice.calls c SET phone = NULL, state = 'settled', outcome = coalesce(outcome, 'cancelled'),
         settled_at = coalesce(settled_at, now()) WHERE ${condition}`,
      given,
    )
    return kept.map(({ key }) => key)
  }
}
