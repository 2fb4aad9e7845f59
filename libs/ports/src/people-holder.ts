import type { Identifier, Person } from '@litper/kernel'

/** Records of one kind, as a person is shown what is kept of them. */
export interface Told {
  readonly title: { readonly es: string; readonly en: string }
  readonly records: readonly Readonly<Record<string, unknown>>[]
}

/**
 * What a service knows of people, and can forget. Every method runs in one transaction of the tenant. First every service is
 * asked what leads to the person, until none knows more; then they are told to forget, twice: so each may be repeated.
 */
export interface PeopleHolder {
  /** Of what is asked about, that which stands with many people and is nobody's own: an e-mail that a shop writes for all who gave none. */
  shared?(person: Person): Promise<readonly Identifier[]>
  /** What else leads to this person, as far as the service's own records say. */
  trace(person: Person): Promise<readonly Identifier[]>
  /** Leaves nothing that tells who it was, in tables and wherever else the service keeps something. Returns how many records it changed. `request`: another in each round. */
  forget(person: Person, request: string): Promise<number>
  /** All that is kept of the person. */
  tell(person: Person): Promise<readonly Told[]>
}
