import { call } from './http.ts'

export interface PhoneMessage {
  readonly id: string
  readonly to: string
  readonly at: string
  readonly type: string
  readonly text: string
}
export interface SandboxState {
  readonly orders: number
  readonly webhooks: { readonly sent: number; readonly acked: number; readonly retried: number }
  readonly waybills: { readonly total: number; readonly perOrder: Record<string, number> }
  readonly messages: { readonly total: number; readonly duplicates: number }
  readonly fulfillments: { readonly total: number; readonly duplicates: number }
}

/** The outside world's own hands. */
export class Sandbox {
  constructor(readonly url: string) {}

  state(): Promise<SandboxState> {
    return call('GET', `${this.url}/sandbox/state`)
  }

  async placeOrders(body: {
    count: number
    ratePerSecond: number
    template?: unknown
    silent?: boolean
    paid?: boolean
    shop?: string
  }): Promise<string[]> {
    return (await call<{ ids: (string | number)[] }>('POST', `${this.url}/sandbox/shopify/orders`, body)).ids.map(
      String,
    )
  }

  /** The order as its webhook carries it. */
  async order(id: string): Promise<Record<string, unknown>> {
    return (await call<{ order: Record<string, unknown> }>('GET', `${this.url}/sandbox/shopify/orders/${id}`)).order
  }

  /** Milliseconds from each order's placing to its webhook's 2xx, and to the first message on its phone, of orders placed since. */
  timings(since: string): Promise<{ intakeMs: number[]; orderToMessageMs: number[] }> {
    return call('GET', `${this.url}/sandbox/timings?since=${encodeURIComponent(since)}`)
  }

  async messages(query: { to?: string; since?: string } = {}): Promise<PhoneMessage[]> {
    const search = new URLSearchParams(
      Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined),
    )
    const answer = await call<{ messages?: PhoneMessage[]; data?: PhoneMessage[] } | PhoneMessage[]>(
      'GET',
      `${this.url}/sandbox/whatsapp/messages?${search}`,
    )
    return Array.isArray(answer) ? answer : (answer.messages ?? answer.data ?? [])
  }

  writes(from: string, text: string): Promise<unknown> {
    return call('POST', `${this.url}/sandbox/whatsapp/inbound`, { from, text })
  }

  /** The customer presses a button that their phone shows. */
  presses(from: string, id: string): Promise<unknown> {
    return call('POST', `${this.url}/sandbox/whatsapp/inbound`, { from, button: { id } })
  }

  /** The waybill as this carrier has it. */
  waybill(carrier: string, number: string): Promise<{ carrier: string; number: string; cancelled: boolean }> {
    return call('GET', `${this.url}/sandbox/carriers/${carrier}/waybills/${number}`)
  }

  advance(carrier: string, number: string, path: string, everySeconds = 1): Promise<unknown> {
    return call('POST', `${this.url}/sandbox/carriers/${carrier}/waybills/${number}/advance`, { path, everySeconds })
  }

  step(carrier: string, number: string, code: string): Promise<unknown> {
    return call('POST', `${this.url}/sandbox/carriers/${carrier}/waybills/${number}/advance`, { code })
  }
}
