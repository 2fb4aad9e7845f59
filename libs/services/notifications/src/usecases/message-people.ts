import { spellingsOf } from '@litper/colombia'
import { type Identifier, identifiers, type Person } from '@litper/kernel'
import type { PeopleHolder, Told } from '@litper/ports'
import type { Message, NotificationParts } from './ports.ts'

/** Whom we wrote to. A message's price and fate stay, as the shop's own figures. */
export class MessagePeople implements PeopleHolder {
  constructor(private readonly parts: Pick<NotificationParts, 'messages' | 'contacts' | 'recipients'>) {}

  async trace(person: Person): Promise<Identifier[]> {
    const others = await this.parts.contacts.othersOf(known(person))
    return [
      ...identifiers('phone', ...others.phones),
      ...identifiers('user', ...others.userIds),
      ...(await this.of(person)).flatMap((message) => [
        ...identifiers('message', message.id),
        ...identifiers('sent', message.providerMessageId),
        ...identifiers('conversation', message.conversationId),
        ...identifiers('user', message.recipient.userId),
      ]),
    ]
  }

  async forget(person: Person): Promise<number> {
    const messages = await this.of(person)
    await this.parts.messages.forget(messages.map(({ id }) => id))
    const told = messages.filter(({ recipient, words }) => words.text !== '' || Object.keys(recipient).length > 0)
    const wantedReports = await this.parts.recipients.forget(addressesOf(person))
    return told.length + wantedReports + (await this.parts.contacts.forget(known(person)))
  }

  async tell(person: Person): Promise<Told[]> {
    const records = (await this.of(person)).map(
      ({ purpose, recipient, words, status, plannedFor, sentAt, readAt, why }) => {
        return { purpose, recipient, text: words.text, status, plannedFor, sentAt, readAt, why }
      },
    )
    const reports = (await this.parts.recipients.of(addressesOf(person))).map(
      ({ way, address, name, kinds, stoppedAt }) => ({ way, address, name, kinds, stoppedAt }),
    )
    return [
      { title: { es: 'Mensajes enviados', en: 'Messages sent' }, records },
      ...(reports.length > 0
        ? [{ title: { es: 'Reportes que recibe', en: 'Reports they get' }, records: reports }]
        : []),
    ]
  }

  private of(person: Person): Promise<Message[]> {
    return this.parts.messages.ofPerson({
      ...known(person),
      emails: person.own('email'),
      ids: person.all('message'),
      orders: person.all('order'),
      conversations: person.all('conversation'),
    })
  }
}

const addressesOf = (person: Person) => ({ phones: known(person).phones, emails: person.own('email') })

const known = (person: Person) => ({
  phones: [...new Set(person.own('phone').flatMap(spellingsOf))],
  userIds: person.own('user'),
})
