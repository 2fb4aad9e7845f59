import type { Recipient } from '@litper/ports'
import type { NotificationParts } from './ports.ts'

/** Whether the words can go by e-mail: the person has an address, and the shop a provider that reaches it. */
export async function canMail(
  { accounts, providers }: Pick<NotificationParts, 'accounts' | 'providers'>,
  { email }: Recipient,
): Promise<boolean> {
  if (!email) return false
  return (await accounts.list()).some((account) => providers.get(account.provider)?.reaches === 'email')
}
