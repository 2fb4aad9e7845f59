import type { Client } from '@elastic/elasticsearch'

/** The timeout of one request; a call makes two at most. */
const PATIENCE_MS = 2500

/** `onAway` is called once per outage. */
export async function connectElastic(url: string, onAway: (error: unknown) => void): Promise<Client> {
  const { Client } = await import('@elastic/elasticsearch')
  const { protocol, host, username, password } = new URL(url.replace(/^elastic\+/, ''))
  const client = new Client({
    node: `${protocol}//${host}`,
    ...(username && { auth: { username: decodeURIComponent(username), password: decodeURIComponent(password) } }),
    requestTimeout: PATIENCE_MS,
    maxRetries: 1,
  })
  let away = false
  client.diagnostic.on('response', (error, result) => {
    const answered = (result?.statusCode ?? 0) > 0
    if (!answered && !away) onAway(error)
    away = !answered
  })
  return client
}
