import { invalid } from '@litper/kernel'
import { checkSettings } from '@litper/ports'
import type { NotificationParts, ProviderAccount } from './ports.ts'

/**
 * A messaging account that a merchant enters: its settings by the provider's own shape, then by the provider's own word.
 * @returns whether the provider knew it; false when it could not be asked just now
 * @throws DomainError provider.unknown; vendor.settings naming each field that cannot be taken
 */
export async function checkProvider(
  parts: NotificationParts,
  { provider: id, settings }: ProviderAccount,
): Promise<boolean> {
  const provider = parts.providers.get(id)
  if (!provider) throw invalid('provider.unknown', { known: [...parts.providers.keys()] })
  return checkSettings(provider, settings, parts.origins, () => provider.prove(settings))
}
