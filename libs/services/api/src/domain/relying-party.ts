/** The site that passkeys are made for: its name, and the origin of its pages. */
export interface RelyingParty {
  readonly id: string
  readonly origin: string
}

/** Of the public address. Browsers take no IP address as a name: the demo on one's own machine is `localhost`. */
export function relyingPartyOf(publicUrl: string): RelyingParty {
  const url = new URL(publicUrl)
  if (url.hostname === '127.0.0.1' || url.hostname === '[::1]') url.hostname = 'localhost'
  return { id: url.hostname, origin: url.origin }
}
