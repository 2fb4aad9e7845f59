import { spellingsOf } from '@litper/colombia'
import { type Identifier, identifiers, type Person } from '@litper/kernel'
import type { PeopleHolder, Told } from '@litper/ports'
import { FORGET_CONVERSATION, messagesOf } from './archive.ts'
import type { ChatParts, PersonTalk } from './ports.ts'

/** Who wrote, what was said, and whose parcels they are. Erased, a conversation is closed; who writes again begins another. */
export class ChatPeople implements PeopleHolder {
  constructor(private readonly parts: ChatParts) {}

  async trace(person: Person): Promise<Identifier[]> {
    const { contacts, conversations } = await this.of(person)
    return [
      ...identifiers('phone', ...contacts.map(({ phone }) => phone)),
      ...identifiers('user', ...contacts.flatMap(({ userId, username }) => [userId, username])),
      ...identifiers('conversation', ...conversations.map(({ id }) => id)),
    ]
  }

  async forget(person: Person, request: string): Promise<number> {
    const found = await this.of(person)
    for (const { id, archived } of found.conversations)
      if (archived) await this.parts.scheduleEffect(FORGET_CONVERSATION, `${id}/${request}`, { conversationId: id })
    await this.parts.store.forget(found)
    return found.contacts.filter(isKnown).length + found.conversations.length + found.parcels.length
  }

  async tell(person: Person): Promise<Told[]> {
    const { contacts, conversations } = await this.of(person)
    const talks = []
    for (const talk of conversations) {
      const said = (await messagesOf(this.parts, talk)).filter(({ direction }) => direction !== 'note')
      talks.push({ messages: said.map(({ direction, text, at }) => ({ direction, text, at })) })
    }
    const people = contacts.filter(isKnown).map(({ id: _, ...contact }) => contact)
    return [
      { title: { es: 'Contactos', en: 'Contacts' }, records: people },
      { title: { es: 'Conversaciones', en: 'Conversations' }, records: talks },
    ]
  }

  private of(person: Person): Promise<PersonTalk> {
    return this.parts.store.ofPerson({
      phones: [...new Set(person.own('phone').flatMap(spellingsOf))],
      userIds: person.own('user'),
      orders: person.all('order'),
      conversations: person.all('conversation'),
    })
  }
}

const isKnown = ({ phone, userId, name }: PersonTalk['contacts'][number]) => Boolean(phone ?? userId ?? name)
