import type { HttpClient } from '@litper/ports'

const MOST_MS = 2500
const EMPTY = [204, 205, 304]

/**
 * `fetch` for the authorization server's library, by the platform's client: it refuses a private address before a socket connects. The library's
 * own way looks at the address when the connection stands already, and fails where another undici than Node's is loaded, as here. Redirects are
 * not followed.
 */
export const publicFetch =
  (http: HttpClient): typeof globalThis.fetch =>
  async (url, { headers } = {}) => {
    const asked = Object.fromEntries(new Headers(headers))
    const answer = await http.send({ method: 'GET', url: String(url), headers: asked, timeoutMs: MOST_MS })
    const body = EMPTY.includes(answer.status) ? null : new Uint8Array(answer.bytes)
    return new Response(body, { status: answer.status, headers: answer.headers })
  }
