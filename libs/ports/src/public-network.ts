import { type LookupAddress, lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** What may not be called on a tenant's word: this machine, private networks, link-local (cloud metadata), test nets, multicast. */
const CLOSED = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  CLOSED.addSubnet(network, bits, 'ipv4')
/** Inside global unicast: protocol assignments and Teredo, documentation, 6to4 (which carries an IPv4 address). */
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  CLOSED.addSubnet(network, bits, 'ipv6')
/** Of IPv6 only global unicast: so no loopback, no local networks, and no IPv4 in another spelling (`::ffff:`, `64:ff9b::`). */
const GLOBAL_UNICAST = new BlockList()
GLOBAL_UNICAST.addSubnet('2000::', 3, 'ipv6')

/** Whether an IP address is one of the public internet; false for what is no address. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !CLOSED.check(address, 'ipv4')
  return version === 6 && GLOBAL_UNICAST.check(address, 'ipv6') && !CLOSED.check(address, 'ipv6')
}

/** Why a connection was not made: the host is, or resolves to, no public address. */
export const NOT_PUBLIC = 'EADDRNOTPUBLIC'
const notPublic = (host: string) =>
  Object.assign(new Error(`${host} has no public address`), { code: NOT_PUBLIC, syscall: 'connect' })

/** The fault of a host that is a literal address and not public: sockets look literals up nowhere. */
export function literalFault(host: string): Error | undefined {
  const bare = host.replace(/^\[|\]$/g, '')
  return isIP(bare) && !isPublicAddress(bare) ? notPublic(host) : undefined
}

type Resolve = (
  host: string,
  options: { all: true; family?: number; hints?: number },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/**
 * The `lookup` of a socket: gives public addresses only. The socket connects to what is given here, so that a name that resolves to
 * another address a moment later gains nothing.
 */
export function publicLookup(resolve: Resolve = lookup as Resolve): LookupFunction {
  return (host, options, done) => {
    const { family, hints } = options
    const wanted = {
      ...(family !== undefined && { family: Number(String(family).replace('IPv', '')) }),
      ...(hints !== undefined && { hints }),
    }
    resolve(host, { ...wanted, all: true }, (error, found) => {
      const [first, ...rest] = error ? [] : found.filter(({ address }) => isPublicAddress(address))
      if (!first) return done(error ?? notPublic(host), [])
      if (options.all) done(null, [first, ...rest])
      else done(null, first.address, first.family)
    })
  }
}
