import type { Identifier, Person } from '@litper/kernel'
import type { PeopleHolder, Told } from '@litper/ports'
import type { LearningParts } from './ports.ts'

/** Masked words of customers and the answers of people, found by their conversations and by a keyed hash. */
export class LearningPeople implements PeopleHolder {
  constructor(private readonly parts: Pick<LearningParts, 'answers' | 'meanings' | 'keyed'>) {}

  async trace(): Promise<Identifier[]> {
    return []
  }

  async forget(person: Person): Promise<number> {
    const { answers, meanings } = this.parts
    const whose = this.whose(person)
    return (await answers.forget(whose)) + (await meanings.forget(whose))
  }

  async tell(person: Person): Promise<Told[]> {
    const known = await this.parts.answers.ofPerson(person.all('conversation'))
    const answered = known.map(({ askedAt, question, answers }) => ({ at: askedAt.toISOString(), question, answers }))
    const doubted = await this.parts.meanings.ofPerson(this.whose(person))
    const words = doubted.map(({ at, text, intent, meant }) => ({ at: at.toISOString(), text, intent, meant }))
    return [
      {
        title: { es: 'Preguntas que respondió una persona', en: 'Questions that a person answered' },
        records: answered,
      },
      {
        title: { es: 'Mensajes que el bot no entendió', en: 'Messages that the bot did not understand' },
        records: words,
      },
    ].filter(({ records }) => records.length > 0)
  }

  private whose(person: Person) {
    const people = person.own('phone', 'user').map(this.parts.keyed)
    return { conversations: person.all('conversation'), people }
  }
}
