import { e164Of, readPhone, spellingsOf } from '@litper/colombia'
import type { Identifier, Person } from '@litper/kernel'
import type { PeopleHolder, Told } from '@litper/ports'
import { forgetLanded } from '../lake/usecases/forget-landed.ts'
import type { LakeParts } from '../lake/usecases/ports.ts'
import type { AnalyticsParts } from './ports.ts'

/** All that the numbers and the lake have of a person is a keyed hash at their orders: it is removed, and later events do not restore it. Counts stay. */
export class CountedPeople implements PeopleHolder {
  constructor(
    private readonly parts: Pick<AnalyticsParts, 'facts' | 'keyOf'>,
    private readonly lake: Pick<LakeParts, 'lake' | 'takeTurn'>,
  ) {}

  /** A hash leads to no other identifier; other services know whose the orders are. */
  async trace(): Promise<Identifier[]> {
    return []
  }

  async forget(person: Person): Promise<number> {
    const by = { keys: keysOf(person, this.parts.keyOf), orders: person.all('order') }
    return (await this.parts.facts.forgetPeople(by)) + (await forgetLanded(this.lake, by))
  }

  /** A hash is of no use to the person; the orders service gives the orders. */
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
