import { readInbound } from '@litper/connector-chatea-pro'
import { CustomerWrote, emit } from '@litper/contracts'
import { DomainError } from '@litper/kernel'
import { jsonOf, refuse } from '../../shared/usecases/refuse.ts'
import { hashOf } from './messaging-accounts.ts'
import type { MessagingParts } from './ports.ts'

export interface ChateaDelivery {
  readonly body: Buffer | undefined
  readonly authorization: string | undefined
}

/**
 * A message that a merchant's Chatea Pro flow posts with its secret.
 * @throws Refusal 400; DomainError unauthenticated `webhook.secret_invalid`; invalid `chatea-pro.not_a_message`
 */
export async function receiveChateaMessage(
  { database, raw, publish, directory, asTenant }: MessagingParts,
  { body, authorization }: ChateaDelivery,
): Promise<'accepted' | 'duplicate'> {
  const bearer = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]
  const tenant = bearer ? await directory.findChatea(hashOf(bearer)) : undefined
  if (!tenant) throw new DomainError('webhook.secret_invalid', 'unauthenticated')
  if (!body || body.length === 0) throw refuse(400, 'webhook.body_empty')
  const text = body.toString('utf8')
  const { providerId, from, at, kind, text: words, buttonId } = readInbound(jsonOf(body, text))
  const message = {
    provider: 'chatea-pro',
    providerMessageId: providerId,
    from,
    at,
    kind,
    text: words,
    buttonId,
  } as const
  return asTenant(tenant, () =>
    database.transaction(async () => {
      if (!(await raw.keep({ source: 'chatea-pro', externalId: providerId, topic: 'message', body: text, began: at })))
        return 'duplicate'
      await publish([emit(CustomerWrote, message)])
      return 'accepted'
    }),
  )
}
