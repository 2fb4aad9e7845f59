import { conflict } from '@litper/kernel'

/** WhatsApp lets a business write freely for so long after the customer's own message; later only an approved template. */
const WINDOW_MS = 24 * 3_600_000

/** Who acts: a person of the team, or a program in their name. */
export interface Operator {
  readonly id: string
  readonly roles: readonly string[]
}
/** Who has a conversation, and what waits in it for a person. */
export interface Desk {
  readonly state: 'bot' | 'human' | 'closed'
  /** Why a person was called. */
  readonly reason?: string
  /** Who took it; nobody while it waits for a person. */
  readonly ownerId?: string
  readonly takenAt?: Date
  /** Since when the customer waits for a person's words. */
  readonly waitingSince?: Date
  /** What the customer wrote for a person, and no person has seen. */
  readonly unread: number
  /** The customer's last message. */
  readonly heardAt?: Date
}
/** Keys that are not there stay as they are; `undefined` clears. */
export type DeskChange = Partial<Desk>

/** The end of the time for free words; undefined when the customer never wrote. */
export const windowEndOf = ({ heardAt }: Pick<Desk, 'heardAt'>): Date | undefined =>
  heardAt && new Date(heardAt.getTime() + WINDOW_MS)

/**
 * A person takes the conversation: from here on the bot is silent. A colleague's is taken only by naming them, so that of two who take
 * it at once one is told.
 * @throws DomainError conflict `conversation.closed`, `conversation.taken`
 */
export function take(desk: Desk, by: Operator, from: string | undefined, now: Date): DeskChange {
  mustBeOpen(desk)
  if (desk.ownerId === by.id) return { unread: 0 }
  if (desk.ownerId !== undefined && desk.ownerId !== from) throw taken(desk)
  return { state: 'human', ownerId: by.id, takenAt: now, unread: 0 }
}

/**
 * The bot has it again, and forgets what it did not understand before. A colleague's is returned only by an owner of the shop.
 * @throws DomainError conflict `conversation.closed`, `conversation.not_taken`, `conversation.taken`
 */
export function giveBack(desk: Desk, by: Operator): DeskChange & { readonly unclear: number } {
  mustBeOpen(desk)
  if (desk.state === 'bot') throw conflict('conversation.not_taken')
  mustNotBeAnothers(desk, by)
  return { ...EMPTY, state: 'bot', reason: undefined, unclear: 0 }
}

/**
 * A person's own words.
 * @throws DomainError conflict `conversation.closed`, `conversation.not_taken`, `conversation.taken`; `conversation.window_closed` when
 * WhatsApp takes a template only
 */
export function answer(desk: Desk, by: Operator, now: Date): DeskChange {
  mustBeOpen(desk)
  if (desk.ownerId === undefined) throw conflict('conversation.not_taken')
  if (desk.ownerId !== by.id) throw taken(desk)
  const end = windowEndOf(desk)
  if (!end || end <= now)
    throw conflict('conversation.window_closed', { windowEndedAt: end?.toISOString() ?? null, needs: 'template' })
  return { waitingSince: undefined, unread: 0 }
}

/** The matter is settled. @throws DomainError conflict `conversation.taken` when a colleague has it */
export function close(desk: Desk, by: Operator): DeskChange {
  mustNotBeAnothers(desk, by)
  return CLOSED
}

/** The customer wrote; `called`: a person was called for it just now. */
export function hear(desk: Desk, at: Date, now: Date, called: boolean): DeskChange {
  const heardAt = desk.heardAt && desk.heardAt > at ? desk.heardAt : at
  if (desk.state !== 'human' && !called) return { heardAt }
  return { heardAt, unread: desk.unread + 1, waitingSince: desk.waitingSince ?? now }
}

export const CLOSED: DeskChange = { state: 'closed', waitingSince: undefined, unread: 0 }
const EMPTY: DeskChange = { ownerId: undefined, takenAt: undefined, waitingSince: undefined, unread: 0 }

function mustBeOpen({ state }: Desk): void {
  if (state === 'closed') throw conflict('conversation.closed')
}

function mustNotBeAnothers(desk: Desk, by: Operator): void {
  if (desk.ownerId !== undefined && desk.ownerId !== by.id && !by.roles.includes('owner')) throw taken(desk)
}

const taken = ({ ownerId }: Desk) => conflict('conversation.taken', { owner: ownerId })
