import { type Identifier, identifiers, type Person } from '@litper/kernel'
import type { PeopleHolder, Told } from '@litper/ports'
import type { Waybill } from '../domain/waybill.ts'
import { forgetReceivers } from './forget-receivers.ts'
import type { TrackingParts } from './ports.ts'

/** Who receives parcels. They are found by their orders: a phone alone may be many people's. */
export class ParcelPeople implements PeopleHolder {
  constructor(private readonly parts: TrackingParts) {}

  async trace(person: Person): Promise<Identifier[]> {
    return (await this.of(person)).flatMap((waybill) => [
      ...identifiers('waybill', waybill.id),
      ...identifiers('number', waybill.number),
      ...identifiers('order', waybill.orderId),
      ...identifiers('shop-order', `${waybill.shopDomain}/${waybill.externalId}`),
      ...identifiers('phone', waybill.customer.phone),
      ...identifiers('email', waybill.customer.email),
    ])
  }

  async forget(person: Person, request: string): Promise<number> {
    return forgetReceivers(this.parts, await this.of(person), request)
  }

  async tell(person: Person): Promise<Told[]> {
    const records = []
    for (const waybill of await this.of(person)) {
      const { orderName, carrier, number, customer, destination, contents, collect, createdAt, position } = waybill
      const movements = await this.parts.waybills.history(waybill.id)
      const requests = await this.parts.requests.ofWaybill(waybill.id)
      records.push({
        orderName,
        carrier,
        number,
        createdAt,
        ...position,
        customer,
        destination,
        contents,
        collect,
        movements,
        requests,
      })
    }
    return [{ title: { es: 'Guías', en: 'Waybills' }, records }]
  }

  private of(person: Person): Promise<Waybill[]> {
    return this.parts.waybills.ofPerson({
      ids: person.all('waybill'),
      orders: person.all('order'),
      shopOrders: person.all('shop-order'),
      numbers: person.all('number'),
    })
  }
}
