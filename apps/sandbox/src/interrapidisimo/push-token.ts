/** The time for the platform’s answer to the token request. */
const ANSWER_BUDGET_MS = 10_000
const SLACK_MS = 5_000

/**
 * The bearer token that the platform gives for Basic credentials: fetched when needed, shared by all pushes, dropped on
 * request.
 */
export class PushToken {
  private readonly url: string
  private basic: string
  private current: Promise<{ token: string; until: number }> | undefined

  constructor(url: string, clientId: string, clientSecret: string) {
    this.url = url
    this.basic = basicOf(`${clientId}:${clientSecret}`)
  }

  /** Other credentials from now on: `clientId:clientSecret`. */
  use(credentials: string): void {
    this.basic = basicOf(credentials)
    this.forget()
  }

  /** @throws Error when the platform gives none */
  async get(): Promise<string> {
    const asked = this.current ?? this.ask()
    try {
      const { token, until } = await asked
      if (until > Date.now()) return token
    } catch (error) {
      this.drop(asked)
      throw error
    }
    this.drop(asked)
    return (await (this.current ?? this.ask())).token
  }

  /** Drops the token, so that the next push fetches a new one. */
  forget(): void {
    this.current = undefined
  }

  private drop(asked: PushToken['current']): void {
    if (this.current === asked) this.current = undefined
  }

  private ask(): Promise<{ token: string; until: number }> {
    this.current = this.fetch()
    return this.current
  }

  private async fetch(): Promise<{ token: string; until: number }> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { authorization: this.basic, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials',
      signal: AbortSignal.timeout(ANSWER_BUDGET_MS),
    })
    const answer = (await response.json()) as { access_token?: string; expires_in?: number }
    if (!response.ok || !answer.access_token) throw new Error(`the token endpoint answered ${response.status}`)
    return { token: answer.access_token, until: Date.now() + (answer.expires_in ?? 3600) * 1000 - SLACK_MS }
  }
}

const basicOf = (credentials: string) => `Basic ${Buffer.from(credentials).toString('base64')}`
