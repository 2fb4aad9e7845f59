import type { MessagingParts } from './ports.ts'

/** The tenant's numbers and accounts, without secrets. */
export async function listAccounts({ database, accounts }: MessagingParts) {
  const { numbers, chatea } = await database.transaction(() => accounts.list())
  return {
    whatsapp: numbers.map(({ connectedAt, ...number }) => ({ ...number, connectedAt: connectedAt.toISOString() })),
    chateaPro: chatea.map(({ connectedAt }) => ({ connectedAt: connectedAt.toISOString() })),
  }
}
