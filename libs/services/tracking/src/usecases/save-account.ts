import { CarrierAccountSaved, emit } from '@litper/contracts'
import type { CarrierAccount, TrackingParts } from './ports.ts'

/** Keeps an account that was checked, with the push secret that was made for it, and tells who lets merchants choose among carriers. */
export async function saveAccount(parts: TrackingParts, account: CarrierAccount): Promise<void> {
  const before = (await parts.accounts.list()).find(({ carrier }) => carrier === account.carrier)
  const pushSecret = account.settings['pushSecret'] ?? before?.settings['pushSecret']
  const settings = { ...account.settings, ...(pushSecret !== undefined && { pushSecret }) }
  await parts.accounts.put({ ...account, settings })
  await parts.publish([emit(CarrierAccountSaved, { carrier: account.carrier, enabled: account.enabled })])
}
