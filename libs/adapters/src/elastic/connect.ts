import type { Client } from '@elastic/elasticsearch'
import { DomainError, messageOf, unavailable } from '@litper/kernel'

export async function connectElastic(url: string): Promise<Client> {
  const { Client } = await import('@elastic/elasticsearch')
  const { protocol, host, username, password } = new URL(url.replace(/^elastic\+/, ''))
  return new Client({
    node: `${protocol}//${host}`,
    ...(username && { auth: { username: decodeURIComponent(username), password: decodeURIComponent(password) } }),
    requestTimeout: 3000,
    maxRetries: 1,
  })
}

/** What a call gave, or 404's undefined. @throws DomainError unavailable `search.unavailable` when the engine is away */
export async function asked<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call
  } catch (error) {
    const status = (error as { statusCode?: number }).statusCode
    if (status === 404) return undefined
    if (error instanceof DomainError || (status !== undefined && status < 500 && status !== 429)) throw error
    throw unavailable('search.unavailable', { reason: messageOf(error) })
  }
}
