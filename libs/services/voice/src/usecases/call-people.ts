import { spellingsOf } from '@litper/colombia'
import type { Identifier, Person } from '@litper/kernel'
import type { PeopleHolder, Told } from '@litper/ports'
import type { VoiceParts } from './ports.ts'
import { forgetRecordings } from './record-call.ts'

const MOST_CALLS = 100

/** Who was called, or called. That it took place, what it cost and what came of it stays. Who asked not to be called is still not called. */
export class CallPeople implements PeopleHolder {
  constructor(private readonly parts: VoiceParts) {}

  /** A phone and an order are known to the others already. */
  async trace(): Promise<Identifier[]> {
    return []
  }

  async forget(person: Person): Promise<number> {
    const { forgetting } = this.parts
    const orders = person.all('order')
    const phones = [...new Set(person.own('phone').flatMap(spellingsOf))]
    const kept = orders.length > 0 ? await forgetting.orders(orders) : []
    for (const phone of phones) kept.push(...(await forgetting.phone(phone)))
    await forgetRecordings(this.parts, [...new Set(kept)])
    return orders.length + phones.length
  }

  async tell(person: Person): Promise<Told[]> {
    const { calls } = this.parts
    const of = await Promise.all(person.all('order').map((orderId) => calls.page({ orderId, limit: MOST_CALLS })))
    const records = of
      .flat()
      .map(({ direction, purpose, phone, createdAt, outcome }) => ({ direction, purpose, phone, createdAt, outcome }))
    return [{ title: { es: 'Llamadas', en: 'Calls' }, records }]
  }
}
