import { invalid } from '@litper/kernel'
import { checkSettings } from '@litper/ports'
import type { CarrierAccount, TrackingParts } from './ports.ts'

/**
 * A contract that a merchant enters: its settings by the carrier's own shape, then by the carrier's own word.
 * @returns whether the carrier knew it; false when it could not be asked just now
 * @throws DomainError carrier.unknown; vendor.settings naming each field that cannot be taken
 */
export async function checkAccount(parts: TrackingParts, { carrier: id, settings }: CarrierAccount): Promise<boolean> {
  const carrier = parts.carriers.get(id)
  if (!carrier) throw invalid('carrier.unknown', { known: [...parts.carriers.keys()] })
  return checkSettings(carrier, settings, parts.origins, () => carrier.prove({ settings }))
}
