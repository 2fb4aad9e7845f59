import { createLitperClient, type Input, type LitperClient, type Output, ProblemError } from '@litper/client'

export type OrderView = Output<'orders.find'>
type Name = Parameters<LitperClient['call']>[0]

/** The gateway, as the demo's owner sees it. */
export class Platform {
  private token?: { text: string; until: number }
  private readonly asOwner: LitperClient
  private readonly asNobody: LitperClient

  constructor(
    readonly url: string,
    private readonly email = 'owner@demo.litper.test',
    private readonly password = 'demo-password',
  ) {
    this.asNobody = createLitperClient({ url })
    this.asOwner = createLitperClient({ url, authorization: async () => `Bearer ${await this.bearer()}` })
  }

  /** One operation, as the owner. @throws ProblemError */
  call<K extends Name>(name: K, input: Input<K>): Promise<Output<K>> {
    return this.asOwner.call(name, input)
  }

  orderOfShop(externalId: string): Promise<OrderView | undefined> {
    return this.call('orders.find', { id: `shopify:${externalId}` }).catch((error: unknown) => {
      if (error instanceof ProblemError && error.status === 404) return undefined
      throw error
    })
  }

  private async bearer(): Promise<string> {
    if (this.token && this.token.until > Date.now()) return this.token.text
    const { email, password } = this
    const { accessToken, expiresIn } = await this.asNobody.call('sessions.open', { email, password })
    this.token = { text: accessToken, until: Date.now() + (expiresIn - 60) * 1000 }
    return accessToken
  }
}
