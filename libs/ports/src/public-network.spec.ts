import type { LookupAddress } from 'node:dns'
import { expect, it } from 'vitest'
import { isPublicAddress, literalFault, NOT_PUBLIC, publicLookup } from './public-network.ts'

it.each(['8.8.8.8', '172.15.0.1', '172.32.0.1', '100.63.255.255', '2606:4700::1111', '2a00:1450::1'])(
  'takes %s for public',
  (address) => expect(isPublicAddress(address)).toBe(true),
)
it.each([
  ...['127.0.0.1', '127.9.9.9', '0.0.0.0', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1'],
  ...['198.18.0.1', '224.0.0.1', '255.255.255.255', '::', '::1', '::ffff:127.0.0.1', '::ffff:a9fe:a9fe', 'fc00::1'],
  ...['fe80::1', 'ff02::1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001::1', '2001:db8::1', 'localhost', '', '127.1'],
])('takes %s for none', (address) => expect(isPublicAddress(address)).toBe(false))

const found = (addresses: readonly string[], options: { all?: boolean } = {}) =>
  new Promise<unknown>((resolve) => {
    const resolver = (_: string, __: unknown, done: (error: null, found: LookupAddress[]) => void) =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
    publicLookup(resolver)('shop.example', options, (error, address) => resolve(error?.code ?? address))
  })

it('gives a socket the public addresses of a name and no other', async () => {
  expect(await found(['8.8.8.8'])).toBe('8.8.8.8')
  expect(await found(['10.0.0.1', '8.8.8.8'], { all: true })).toEqual([{ address: '8.8.8.8', family: 4 }])
  expect(await found(['127.0.0.1', '::1'])).toBe(NOT_PUBLIC)
  expect(await found([])).toBe(NOT_PUBLIC)
})
it('tells a literal that is not public, also in brackets', () => {
  expect(['127.0.0.1', '[::1]', '[::ffff:7f00:1]'].map((host) => literalFault(host) !== undefined)).not.toContain(false)
  expect(['8.8.8.8', '[2606:4700::1111]', 'example.com'].map(literalFault)).toEqual([undefined, undefined, undefined])
})
