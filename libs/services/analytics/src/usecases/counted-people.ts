import { e164Of, readPhone, spellingsOf } from '@litper/colombia'
import type { Identifier, Person } from '@litper/kernel'
import type { PeopleHolder, Told } from '@litper/ports'
import type { AnalyticsParts } from './ports.ts'

/** The only trace of a person in the numbers is a keyed hash at their orders: it goes, and no later news brings it back. Counts stay. */
export class CountedPeople implements PeopleHolder {
  constructor(private readonly parts: Pick<AnalyticsParts, 'facts' | 'keyOf'>) {}

  /** Out of a hash nothing can be read; whose the orders are, the others know. */
  async trace(): Promise<Identifier[]> {
    return []
  }

  async forget(person: Person): Promise<number> {
    return this.parts.facts.forgetPeople({ keys: keysOf(person, this.parts.keyOf), orders: person.all('order') })
  }

  /** A hash tells nobody anything; the orders themselves are told by their service. */
  async tell(): Promise<Told[]> {
    return []
  }
}

/** The keys under which a person may stand here: of each spelling of their phones, and of their e-mail addresses. */
export function keysOf(person: Person, keyOf: AnalyticsParts['keyOf']): readonly string[] {
  const phones = person.own('phone').flatMap((one) => [one, ...spellingsOf(one), e164Of(readPhone(one)) ?? one])
  return [
    ...[...new Set(phones)].flatMap((phone) => keyOf({ phone })),
    ...person.own('email').flatMap((email) => keyOf({ email })),
  ]
}
