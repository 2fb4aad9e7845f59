import { fields, type Identifier, identifiers, type Person, patternOf } from '@litper/kernel'
import type { PeopleHolder, Told, Without } from '@litper/ports'
import type { WhoseEvents } from '../../shared/usecases/raw-events.ts'
import { forgetArchived } from './forget-archived.ts'
import type { PrivacyParts } from './ports.ts'

export interface ImportedPeople {
  /** Cells, samples and files of imports that may hold them; returns how many imports were touched. */
  forget(pattern: string, request: string): Promise<number>
}

/** Who is in what came in, delivery by delivery, in imported files, and in what the spine keeps. */
export class IntakePeople implements PeopleHolder {
  constructor(
    private readonly parts: PrivacyParts,
    private readonly imported: ImportedPeople,
    private readonly without: Without,
  ) {}

  async trace(person: Person): Promise<Identifier[]> {
    const { subjects, persons } = await this.parts.raw.leads(whose(person))
    const pattern = patternOf(person, READABLE)
    const envelopes = pattern && !person.until ? await this.parts.people.envelopes(pattern) : []
    return [
      ...identifiers('shop-order', ...subjects),
      ...identifiers('customer', ...persons),
      ...envelopes.flatMap((one) => ordersIn(fields(one).data)),
    ]
  }

  async forget(person: Person, request: string): Promise<number> {
    const { rows, archived } = await this.parts.raw.redact(whose(person))
    await forgetArchived(this.parts, { ids: archived, requestId: request })
    const readable = patternOf(person, READABLE)
    const imports = readable ? await this.imported.forget(readable, request) : 0
    const pattern = patternOf(person, person.until ? OURS : undefined)
    return rows + imports + (pattern ? await this.parts.people.forget(pattern, this.without) : 0)
  }

  async tell(person: Person): Promise<Told[]> {
    const records = (await this.parts.raw.bodies(whose(person))).map(({ body, ...delivery }) => ({
      ...delivery,
      ...(body !== undefined && { content: body }),
    }))
    return [
      {
        title: { es: 'Datos recibidos de tiendas y mensajería', en: 'Data received from shops and messaging' },
        records,
      },
    ]
  }
}

const READABLE = ['phone', 'email', 'user'] as const
const OURS = ['shop-order', 'order', 'waybill', 'number', 'conversation', 'message'] as const

function whose(person: Person): WhoseEvents {
  const pattern = person.until ? undefined : patternOf(person, READABLE)
  return { subjects: person.all('shop-order'), persons: person.own('customer'), ...(pattern && { pattern }) }
}

/** Of an event that was given up or waits: the order that it is about. */
function ordersIn(data: unknown): Identifier[] {
  const { shopDomain, externalId, orderId, order } = fields(data)
  const shopOrder = externalId ?? fields(order).externalId
  return [
    ...identifiers('order', typeof orderId === 'string' ? orderId : undefined),
    ...identifiers(
      'shop-order',
      typeof shopDomain === 'string' && typeof shopOrder === 'string' ? `${shopDomain}/${shopOrder}` : undefined,
    ),
  ]
}
