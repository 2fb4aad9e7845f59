import { spellingsOf } from '@litper/colombia'
import { type Identifier, identifiers, Person } from '@litper/kernel'
import type { PeopleHolder, Told } from '@litper/ports'
import { numbersOf, type Order } from '../domain/order.ts'
import type { OrderParts } from './ports.ts'
import { redactAll } from './redact.ts'

/** Who bought. Erased, an order keeps what was sold, when and for how much. */
export class OrderPeople implements PeopleHolder {
  constructor(private readonly parts: OrderParts) {}

  async shared(person: Person): Promise<Identifier[]> {
    return this.nobodys(person.all('phone').flatMap(spellingsOf), person.all('email'))
  }

  async trace(person: Person): Promise<Identifier[]> {
    const found = (await this.of(person)).flatMap(leads)
    const all = new Person(found)
    const nobodys = await this.nobodys(all.all('phone'), all.all('email'))
    return found.filter((one) => !nobodys.includes(one))
  }

  async forget(person: Person): Promise<number> {
    return redactAll(this.parts, await this.of(person))
  }

  async tell(person: Person): Promise<Told[]> {
    return [{ title: { es: 'Pedidos', en: 'Orders' }, records: (await this.of(person)).map(told) }]
  }

  private async nobodys(phones: readonly string[], emails: readonly string[]): Promise<Identifier[]> {
    const shared = await this.parts.orders.shared({ phones, emails })
    return [...identifiers('phone', ...shared.phones), ...identifiers('email', ...shared.emails)]
  }

  private of(person: Person): Promise<Order[]> {
    return this.parts.orders.ofPerson({
      ids: person.all('order'),
      shopOrders: person.all('shop-order'),
      phones: person.all('phone').flatMap(spellingsOf),
      emails: person.all('email'),
      until: person.until,
    })
  }
}

const leads = (order: Order): Identifier[] => [
  ...identifiers('order', order.id),
  ...identifiers('shop-order', `${order.shopDomain}/${order.externalId}`),
  ...identifiers('phone', order.customer.phone, order.written.phone),
  ...identifiers('email', order.customer.email),
  ...identifiers('waybill', order.waybill?.waybillId),
  ...identifiers('number', ...numbersOf(order)),
]

const told = ({ name, placedAt, status, customer, written, destination, lines, total, collect, note }: Order) => ({
  ...{ name, placedAt, status, customer, written, destination, total, collect, note },
  lines: lines.map(({ title, sku, quantity, price }) => ({ title, sku, quantity, price })),
})
