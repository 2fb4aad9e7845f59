interface Call {
  readonly method: string
  readonly origin?: string
  /** `Sec-Fetch-Site`. */
  readonly site?: string
  readonly self: string
}
const READS = new Set(['GET', 'HEAD', 'OPTIONS'])
export const isRead = (method: string): boolean => READS.has(method.toUpperCase())

/** A page of ours made the call: its origin is the one that was asked. Browsers name it with every write. */
export const isSameOrigin = ({ origin, site, self }: Call): boolean =>
  origin !== undefined && origin.toLowerCase() === self.toLowerCase() && (site === undefined || site === 'same-origin')

/** Another page made the call. Programs name no origin. */
export const isForeign = (call: Call): boolean => !isSameOrigin({ ...call, origin: call.origin ?? call.self })

const LOOPBACK = /^https?:\/\/(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i

/**
 * A page made the call that is not one of this installation, also when its name was made to point here (DNS rebinding: then the page's
 * origin is the one that was asked). Only the public address is believed, and loopback's own names.
 */
export const isForeignPage = (call: Call, publicOrigin: string): boolean =>
  isForeign(call) || (call.origin !== undefined && !LOOPBACK.test(call.self) && !sameText(call.self, publicOrigin))
const sameText = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
