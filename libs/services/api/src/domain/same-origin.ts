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
export const isForeign = (call: Call): boolean =>
  (call.origin !== undefined || call.site !== undefined) && !isSameOrigin({ ...call, origin: call.origin ?? call.self })
