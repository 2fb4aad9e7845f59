import { readInbound } from '@litper/connector-chatea-pro'
import { CustomerWrote } from '@litper/contracts'
import { DomainError } from '@litper/kernel'
import type { Database } from '@litper/ports'
import type { RawEvents } from '../../shared/usecases/raw-events.ts'
import { refuse } from '../../shared/usecases/refuse.ts'
import { type AsTenant, type Events, emit } from '../../shared/usecases/telling.ts'
import { hashOf } from './messaging-accounts.ts'
import type { NumberDirectory } from './number-directory.ts'

interface Deps {
  readonly database: Database
  readonly raw: RawEvents
  readonly events: Events
  readonly directory: NumberDirectory
  readonly asTenant: AsTenant
}

/**
 * A message that a merchant's Chatea Pro flow posts with its secret.
 * @throws Refusal 400; DomainError unauthenticated `webhook.secret_invalid`; invalid `chatea-pro.not_a_message`
 */
export const receiveChateaMessage =
  ({ database, raw, events, directory, asTenant }: Deps) =>
  async ({
    body,
    authorization,
  }: {
    body: Buffer | undefined
    authorization: string | undefined
  }): Promise<'accepted' | 'duplicate'> => {
    const bearer = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]
    const tenant = bearer ? await directory.findChatea(hashOf(bearer)) : undefined
    if (!tenant) throw new DomainError('webhook.secret_invalid', 'unauthenticated')
    if (!body || body.length === 0) throw refuse(400, 'webhook.body_empty')
    const text = body.toString('utf8')
    const { providerId, from, at, kind, text: words, buttonId } = readInbound(parsed(text))
    return asTenant(tenant, () =>
      database.transaction(async () => {
        if (!(await raw.keep({ source: 'chatea-pro', externalId: providerId, topic: 'message', body: text })))
          return 'duplicate'
        await events.publish(
          emit(CustomerWrote, {
            provider: 'chatea-pro',
            providerMessageId: providerId,
            from,
            at,
            kind,
            text: words,
            buttonId,
          }),
        )
        return 'accepted'
      }),
    )
  }

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refuse(400, 'webhook.not_json')
  }
}
