import { e164Of, readPhone, spellingsOf } from '@litper/colombia'
import type { Identifier, Person } from '@litper/kernel'
import type { PeopleHolder, Told } from '@litper/ports'
import { forgetLanded } from '../lake/usecases/forget-landed.ts'
import type { LakeParts } from '../lake/usecases/ports.ts'
import type { AnalyticsParts } from './ports.ts'

/** The only trace of a person in the numbers and in the lake is a keyed hash at their orders: it goes, and no later news brings it back. Counts stay. */
export class CountedPeople implements PeopleHolder {
  constructor(
    private readonly parts: Pick<AnalyticsParts, 'facts' | 'keyOf'>,
    private readonly lake: Pick<LakeParts, 'lake' | 'takeTurn'>,
  ) {}

  /** Out of a hash nothing can be read; whose the orders are, the others know. */
  async trace(): Promise<Identifier[]> {
    return []
  }

  async forget(person: Person): Promise<number> {
    const by = { keys: keysOf(person, this.parts.keyOf), orders: person.all('order') }
    return (await this.parts.facts.forgetPeople(by)) + (await forgetLanded(this.lake, by))
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
