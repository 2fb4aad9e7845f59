import { notFound } from '@litper/kernel'
import type { CallingProvider } from '@litper/ports'
import type { Account, VoiceParts } from './ports.ts'

/** @throws DomainError not_found `calling_account.not_found` */
export async function accountOf({ accounts }: Pick<VoiceParts, 'accounts'>): Promise<Account> {
  const account = await accounts.find()
  if (!account) throw notFound('calling_account.not_found')
  return account
}

/** @throws DomainError not_found `calling_account.not_found` when this release has no such provider */
export function providerOf(
  { providers }: Pick<VoiceParts, 'providers'>,
  account: Pick<Account, 'provider'>,
): CallingProvider {
  const provider = providers.get(account.provider)
  if (!provider) throw notFound('calling_account.not_found')
  return provider
}
