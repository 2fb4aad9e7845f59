import type { Identifier, Person } from '@litper/kernel'
import type { PeopleHolder, Told } from '@litper/ports'
import type { QualityParts } from './ports.ts'

/** Masked words of customers, until a talk is judged, and quotes of them in reviews. They are found by their conversations and orders. */
export class QualityPeople implements PeopleHolder {
  constructor(private readonly parts: QualityParts) {}

  async trace(): Promise<Identifier[]> {
    return []
  }

  async forget(person: Person): Promise<number> {
    const about = this.about(person)
    const people = person.own('phone', 'user').map(this.parts.keyed)
    return (await this.parts.talks.forget({ ...about, people })) + (await this.parts.reviews.forget(about))
  }

  async tell(person: Person): Promise<Told[]> {
    const reviews = await this.parts.reviews.ofPerson(this.about(person))
    const records = reviews.map(({ at, score, findings }) => ({ at, score, findings }))
    return [{ title: { es: 'Revisiones de conversaciones', en: 'Reviews of conversations' }, records }]
  }

  private about(person: Person) {
    return { conversations: person.all('conversation'), orders: person.all('order') }
  }
}
