const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost']
/** Schemes that a browser would run or show itself. */
const NEVER = ['javascript:', 'data:', 'vbscript:', 'file:', 'blob:', 'about:', 'ftp:', 'ws:', 'wss:']

/** Whether a program may be answered there: over TLS, on the person's own machine, or by a scheme of its own. */
export function isRedirect(text: string): boolean {
  const url = URL.parse(text)
  if (!url || text.includes('#') || url.username || url.password || text.length > 500) return false
  if (url.protocol === 'http:') return LOOPBACK.includes(url.hostname)
  return !NEVER.includes(url.protocol)
}

/** A program on the person's machine; else one behind a web address. */
export const isNative = (redirects: readonly string[]): boolean => redirects.some((one) => !one.startsWith('https://'))

/** What a person can check about a program: where its answer goes. */
export function placeOfRedirect(redirect: string): string {
  const { protocol, host } = new URL(redirect)
  return host || protocol
}

/** For `form-action`: browsers check the redirect after a form against it too. */
export function sourceOfRedirect(redirect: string): string {
  const { protocol, origin } = new URL(redirect)
  return /^https?:$/.test(protocol) ? origin : protocol
}
