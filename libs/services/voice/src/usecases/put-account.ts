import { invalid, newToken } from '@litper/kernel'
import { checkSettings } from '@litper/ports'
import type { VoiceParts } from './ports.ts'
import { wake } from './wake.ts'

export interface NewAccount {
  readonly provider: string
  readonly lines: number
  readonly settings: Record<string, unknown>
}

/**
 * An account that a merchant enters: its settings by the provider's own shape, then by the provider's own word. Returns whether the
 * provider knew it; false when it could not be asked just now.
 * @throws DomainError provider.unknown; vendor.settings naming each field that cannot be taken
 */
export function checkAccount(
  { providers, origins }: VoiceParts,
  { provider: id, settings }: NewAccount,
): Promise<boolean> {
  const provider = providers.get(id)
  if (!provider) throw invalid('provider.unknown', { known: [...providers.keys()] })
  return checkSettings(provider, settings, origins, () => provider.prove(settings))
}

/** Keeps it; the address that the provider calls stays the same. Calls that waited for it go on. */
export async function putAccount(parts: VoiceParts, { provider, lines, settings }: NewAccount): Promise<void> {
  const before = await parts.accounts.lock()
  const number = parts.providers.get(provider)!.numberOf(settings)
  await parts.accounts.put({ provider, number, lines, settings, webhookKey: before?.webhookKey ?? newToken() })
  await wake(parts, parts.clock.now())
}
