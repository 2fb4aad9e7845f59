import { emit, MeaningTold } from '@litper/contracts'
import { DomainError } from '@litper/kernel'
import type { Intent } from '@litper/understanding'
import { conversationOf } from './operate.ts'
import type { ChatParts } from './ports.ts'

interface Marked {
  readonly id: string
  readonly intent: Intent
  readonly by: { readonly kind: string; readonly id: string }
}

/**
 * A person says what the customer wanted: the bot may learn it. Not an agent or a flow: they read with a model themselves.
 * @throws DomainError `conversation.not_found`, `conversation.only_people` (forbidden)
 */
export async function markMeaning(parts: ChatParts, { id, intent, by }: Marked): Promise<void> {
  if (by.kind !== 'user' && by.kind !== 'api_key') throw new DomainError('conversation.only_people', 'forbidden')
  await conversationOf(parts, id)
  await parts.publish([
    emit(MeaningTold, { conversationId: id, intent, by: by.id, at: parts.clock.now().toISOString() }),
  ])
}
