import { e164Of, readPhone } from '@litper/colombia'
import type { Dialog, Heard } from '../domain/dialog.ts'
import { numbersIn } from '../domain/inbound.ts'
import { isNumberOf, type Parcel } from '../domain/parcel.ts'
import type { ParcelStore } from './ports.ts'

/**
 * The order that two facts prove to be the caller's: its number, or its waybill's, and the phone it was bought with. That phone is the one
 * they call from, or one that they press; undefined when the two do not fit one order.
 */
export async function provedParcel(
  { parcels }: { readonly parcels: Pick<ParcelStore, 'withNumbers'> },
  from: string | undefined,
  dialog: Dialog,
  heard: Heard,
): Promise<Parcel | undefined> {
  if (dialog.step !== 'number' && dialog.step !== 'phone') return undefined
  const given = numbersIn(heard)
  const numbers = dialog.step === 'number' ? given : (dialog.numbers ?? [])
  const phones = dialog.step === 'number' ? [from] : given.map((one) => e164Of(readPhone(one)))
  const known = phones.filter((one) => one !== undefined)
  if (numbers.length === 0 || known.length === 0) return undefined
  const found = await parcels.withNumbers(numbers)
  return found.find(
    (parcel) => parcel.phone && known.includes(parcel.phone) && numbers.some((number) => isNumberOf(number, parcel)),
  )
}
