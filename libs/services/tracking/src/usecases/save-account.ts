import { CarrierAccountSaved, emit } from '@litper/contracts'
import type { CarrierAccount, TrackingParts } from './ports.ts'

/** Keeps an account that was checked, and tells who lets merchants choose among carriers. */
export async function saveAccount(parts: TrackingParts, account: CarrierAccount): Promise<void> {
  await parts.accounts.put(account)
  await parts.publish([emit(CarrierAccountSaved, { carrier: account.carrier, enabled: account.enabled })])
}
