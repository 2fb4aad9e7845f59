/** The cookie of a log-in, and the one of a sign-in that needs a second request (a passkey, a company's provider). */
export type CookieKind = 'session' | 'ceremony'
/** Browsers take a `__Host-` cookie only over TLS, from this very host, for the whole of it. */
const SECURE: Record<CookieKind, string> = { session: '__Host-litper', ceremony: '__Host-litper-ceremony' }
/** The demo has no TLS, and Safari refuses `Secure` there, even on loopback. */
const PLAIN: Record<CookieKind, string> = { session: 'litper-demo', ceremony: 'litper-demo-ceremony' }

/** Where the cookie lives: over TLS, or on this machine, where the demo may go without. */
export type CookiePlace = 'secure' | 'demo-loopback'

export function placeOf({ self, demo }: { self: string; demo: boolean }): CookiePlace {
  const { protocol, hostname } = new URL(self)
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return demo && protocol === 'http:' && here ? 'demo-loopback' : 'secure'
}

const nameAt = (place: CookiePlace, kind: CookieKind) => (place === 'secure' ? SECURE : PLAIN)[kind]

/** The secret in a Cookie header; undefined when there is none, or more than one. */
export function readCookie(header: string, place: CookiePlace, kind: CookieKind = 'session'): string | undefined {
  const prefix = `${nameAt(place, kind)}=`
  const found = header
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one.startsWith(prefix))
  return found.length === 1 ? found[0]!.slice(prefix.length) || undefined : undefined
}

/** A Set-Cookie header; no secret takes the cookie away. */
export function writeCookie(place: CookiePlace, secret = '', maxAgeSeconds = 0, kind: CookieKind = 'session'): string {
  const secure = place === 'secure' ? '; Secure' : ''
  return `${nameAt(place, kind)}=${secret}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Strict${secure}`
}
