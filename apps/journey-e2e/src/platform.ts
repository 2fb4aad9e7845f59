import { call } from './http.ts'

export interface OrderView {
  readonly id: string
  readonly name: string
  readonly status: string
  readonly hold: { reason: string; question?: { code: string } } | null
  readonly waybill: { number?: string; carrier: string; trackingUrl?: string } | null
}
interface Tokens {
  readonly accessToken: string
  readonly expiresIn: number
}

/** The gateway, as the demo's owner sees it. */
export class Platform {
  private token?: { text: string; until: number }

  constructor(
    readonly url: string,
    private readonly email = 'owner@demo.litper.test',
    private readonly password = 'demo-password',
  ) {}

  async api<T>(method: string, path: string, body?: unknown): Promise<T> {
    return call<T>(method, `${this.url}/api/v1${path}`, body, { authorization: `Bearer ${await this.bearer()}` })
  }

  orderOfShop(externalId: string): Promise<OrderView | undefined> {
    return this.api<OrderView>('GET', `/orders/shopify:${externalId}`).catch((error: Error) => {
      if (/answered 404/.test(error.message)) return undefined
      throw error
    })
  }

  private async bearer(): Promise<string> {
    if (this.token && this.token.until > Date.now()) return this.token.text
    const { accessToken, expiresIn } = await call<Tokens>('POST', `${this.url}/api/v1/auth/token`, {
      email: this.email,
      password: this.password,
    })
    this.token = { text: accessToken, until: Date.now() + (expiresIn - 60) * 1000 }
    return accessToken
  }
}
