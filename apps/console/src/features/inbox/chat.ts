import type { Output } from '../../kit/client.ts'

export type Chat = Output<'conversations.find'>
/** Who has a conversation, seen from who looks at it. */
export type Owner = 'bot' | 'mine' | 'theirs' | 'nobody' | 'closed'

export function ownerOf({ state, owner }: Pick<Chat, 'state' | 'owner'>, me: string): Owner {
  if (state === 'closed') return 'closed'
  if (owner) return owner.id === me ? 'mine' : 'theirs'
  return state === 'bot' ? 'bot' : 'nobody'
}

/** What the customer wrote last. */
export const lastHeard = (messages: Chat['messages']): Chat['messages'][number] | undefined =>
  messages.findLast(({ direction }) => direction === 'in')
