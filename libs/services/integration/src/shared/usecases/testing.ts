import type { DeadLetter, DeadLetters, Envelope, Outbox } from '@litper/ports'

/** For specs: the published events, and a failure on demand. */
export class FakeOutbox implements Outbox {
  readonly envelopes: Envelope[] = []
  failNext = false

  async append(envelopes: readonly Envelope[]): Promise<void> {
    if (this.failNext) {
      this.failNext = false
      throw new Error('outbox')
    }
    this.envelopes.push(...envelopes)
  }

  of(name: string): Record<string, unknown>[] {
    return this.envelopes
      .filter((envelope) => envelope.name === name)
      .map((envelope) => envelope.data as Record<string, unknown>)
  }
}

export class FakeDeadLetters implements DeadLetters {
  readonly buried: Parameters<DeadLetters['add']>[0][] = []

  async add(letter: Parameters<DeadLetters['add']>[0]): Promise<void> {
    this.buried.push(letter)
  }

  record(letter: Parameters<DeadLetters['add']>[0]): Promise<void> {
    return this.add(letter)
  }

  async list(): Promise<DeadLetter[]> {
    return []
  }

  async replay(): Promise<void> {}
}

/** An order as Shopify's webhook carries it, with only the fields that we read. */
export function sampleOrder(over: Record<string, unknown> = {}): string {
  const at = '2026-11-22T10:00:00-05:00'
  const order = {
    id: 1,
    name: '#1001',
    created_at: at,
    updated_at: at,
    cancelled_at: null,
    currency: 'COP',
    total_price: '129900.00',
    financial_status: 'pending',
    payment_gateway_names: ['Pago contra entrega (COD)'],
    tags: '',
    test: false,
    phone: '+573001112233',
    customer: { id: 42, first_name: 'Ana', last_name: 'Ruiz' },
    shipping_address: {
      first_name: 'Ana',
      last_name: 'Ruiz',
      address1: 'Calle 10 # 20-30',
      city: 'Medellín',
      province: 'Antioquia',
      country: 'Colombia',
    },
    line_items: [{ id: 9, title: 'Camiseta', quantity: 1, price: '129900.00', grams: 300 }],
    ...over,
  }
  return JSON.stringify(order)
}
