import { add } from '@litper/kernel'
import { isActive, type Parcel } from '../domain/parcel.ts'
import { conversationOf } from './operate.ts'
import type { ChatParts, Contact, Conversation } from './ports.ts'
import type { Satisfaction } from './satisfaction-ports.ts'

const EARLIER = 5
const RATINGS_MOST = 20

/** What a person needs to know before they answer. */
export interface ContextPack {
  readonly contact: Contact | undefined
  /** Their newest ten, open ones first. */
  readonly orders: readonly Parcel[]
  /** What is to be paid at the door for all open ones; undefined: nothing, or in several currencies. */
  readonly collect: NonNullable<Parcel['collect']> | undefined
  /** Earlier conversations, newest first. */
  readonly earlier: readonly Conversation[]
  readonly ratings: readonly Satisfaction[]
}

/** Who writes, and all that the chat knows of them. In the ambient transaction. @throws DomainError `conversation.not_found` */
export async function readContext(parts: ChatParts, id: string): Promise<ContextPack> {
  const { contactId } = await conversationOf(parts, id)
  const contact = await parts.store.contact(contactId)
  const parcels = contact?.phone ? await parts.store.parcelsOf(contact.phone) : []
  const talks = await parts.store.talksOf(contactId, EARLIER + 1)
  return {
    contact,
    orders: parcels.toSorted((a, b) => Number(isActive(b)) - Number(isActive(a))),
    collect: sumOf(parcels.filter(isActive)),
    earlier: talks.filter((one) => one.id !== id).slice(0, EARLIER),
    ratings: await parts.satisfaction.of(contactId, RATINGS_MOST),
  }
}

function sumOf(parcels: readonly Parcel[]): ContextPack['collect'] {
  const owed = parcels.flatMap(({ collect }) => collect ?? [])
  const [first] = owed
  if (!first || owed.some(({ currency }) => currency !== first.currency)) return undefined
  return owed.slice(1).reduce(add, first)
}
