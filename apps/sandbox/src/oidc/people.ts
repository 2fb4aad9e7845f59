/** Who has an account at the provider. Subjects do not restart after a reset. */
export interface Person {
  readonly sub: string
  readonly email: string
  readonly email_verified: boolean
  readonly name: string
}

const DEMO: readonly Omit<Person, 'sub'>[] = [
  { email: 'ana@demo.litper.test', email_verified: true, name: 'Ana Torres' },
  { email: 'eva@demo.litper.test', email_verified: false, name: 'Eva Ruiz' },
]

export class People {
  private readonly bySubject = new Map<string, Person>()
  private last = 0

  constructor() {
    this.reset()
  }

  add(given: { email: string; name?: string; verified?: boolean }): Person {
    const { email, name = email, verified = true } = given
    const person = { sub: `person-${++this.last}`, email, email_verified: verified, name }
    this.bySubject.set(person.sub, person)
    return person
  }

  find(sub: string): Person | undefined {
    return this.bySubject.get(sub)
  }

  list(): Person[] {
    return [...this.bySubject.values()]
  }

  reset(): void {
    this.bySubject.clear()
    for (const { email, name, email_verified } of DEMO) this.add({ email, name, verified: email_verified })
  }
}
