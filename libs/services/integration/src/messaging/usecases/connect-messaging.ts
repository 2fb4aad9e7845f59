import { conflict, type TenantId } from '@litper/kernel'
import type { Database } from '@litper/ports'
import type { Seals } from '../../shared/usecases/seals.ts'
import { hashOf, type MessagingAccounts } from './messaging-accounts.ts'
import type { NumberDirectory } from './number-directory.ts'

interface Deps {
  readonly database: Database
  readonly accounts: MessagingAccounts
  readonly directory: NumberDirectory
  readonly seals: Seals
  readonly scope: () => TenantId
}

/** What a number needs to be believed: sending is the notifications service's, with credentials of its own. */
export const connectWhatsapp =
  ({ database, accounts, directory, seals, scope }: Deps) =>
  async (given: { phoneNumberId: string; wabaId: string; appSecret: string; verifyToken: string }): Promise<void> => {
    const { phoneNumberId, wabaId, appSecret, verifyToken } = given
    const tenant = scope()
    const others = (await accounts.lookupNumbers(phoneNumberId)).filter(
      (row) => row.phoneNumberId === phoneNumberId && row.tenantId !== tenant,
    )
    if (others.length > 0) throw conflict('whatsapp.number_taken')
    const verifyTokenHash = hashOf(verifyToken)
    await database.transaction(() =>
      accounts.saveNumber({ phoneNumberId, wabaId, sealedSecret: seals.seal(appSecret, tenant), verifyTokenHash }),
    )
    directory.forget(phoneNumberId, wabaId, verifyTokenHash)
  }

/** The secret that the merchant's flow will send; another tenant's cannot be taken. */
export const connectChatea =
  ({ database, accounts, scope }: Deps) =>
  async ({ inboundSecret }: { inboundSecret: string }): Promise<void> => {
    const hash = hashOf(inboundSecret)
    const owner = await accounts.lookupChatea(hash)
    if (owner && owner !== scope()) throw conflict('chatea-pro.secret_taken')
    await database.transaction(() => accounts.saveChatea(hash))
  }
