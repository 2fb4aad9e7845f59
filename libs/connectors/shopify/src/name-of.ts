import { text } from './json.ts'
import type { ReceivedAddress } from './received-order.ts'

/** The customer's names: as the shop keeps them, else as the parcel is addressed, else as it is billed; a whole name is split. */
export function nameOf(
  [first, last]: readonly unknown[],
  address: ReceivedAddress | undefined,
  [billedFirst, billedLast, billedName]: readonly unknown[],
): { firstName: string; lastName: string } {
  const firstName = text(first) ?? address?.firstName ?? text(billedFirst) ?? ''
  const lastName = text(last) ?? address?.lastName ?? text(billedLast) ?? ''
  if (firstName !== '' || lastName !== '') return { firstName, lastName }
  const [one = '', ...rest] = (address?.name ?? text(billedName) ?? '').split(/\s+/)
  return { firstName: one, lastName: rest.join(' ') }
}
