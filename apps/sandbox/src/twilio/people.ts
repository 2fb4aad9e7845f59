/** One thing that a person does when it is their turn: words, keys, silence, or they hang up. */
export interface Act {
  readonly says?: string
  readonly presses?: string
  readonly isSilent?: boolean
  readonly hangsUp?: boolean
}
/** How a phone is met. `answers`: by a person, who then acts. */
export interface Habit {
  readonly reach: 'answers' | 'machine' | 'busy' | 'no-answer' | 'failed'
  readonly acts: readonly Act[]
}

const answers = (...acts: Act[]): Habit => ({ reach: 'answers', acts })
/** Scripts by name; `POST /sandbox/twilio/people` takes one, or acts of its own. */
export const SCRIPTS: Readonly<Record<string, Habit>> = {
  says_yes: answers({ says: 'sí, lo quiero' }),
  says_no: answers({ says: 'ya no lo quiero' }),
  says_nothing: answers({ isSilent: true }, { isSilent: true }, { isSilent: true }),
  hangs_up: answers({ hangsUp: true }),
  presses_1: answers({ presses: '1' }),
  presses_2: answers({ presses: '2' }),
  presses_0: answers({ presses: '0' }),
  presses_9: answers({ presses: '9' }),
  talks_back: answers({ says: '¿quién habla?' }, { says: '¿cuánto es?' }, { says: 'sí, confirmo' }),
  asks_where: answers({ says: '¿dónde está mi pedido?' }, { says: 'sí, lo quiero' }),
  allows_and_says_yes: answers({ says: 'sí' }, { says: 'sí, lo quiero' }),
  machine: { reach: 'machine', acts: [] },
  busy: { reach: 'busy', acts: [] },
  no_answer: { reach: 'no-answer', acts: [] },
  fails: { reach: 'failed', acts: [] },
}

const KEPT = 100_000
const digits = (phone: string): string => phone.replace(/\D/g, '')

/** Everybody who can be called, by phone. */
export class People {
  private readonly habits = new Map<string, Habit>()
  private usual: Habit = SCRIPTS['says_yes']!

  set(phone: string, habit: Habit): void {
    if (this.habits.size >= KEPT) this.habits.clear()
    this.habits.set(digits(phone), habit)
  }

  /** Of who has no script. */
  setUsual(habit: Habit): void {
    this.usual = habit
  }

  of(phone: string): Habit {
    return this.habits.get(digits(phone)) ?? this.usual
  }

  reset(): void {
    this.habits.clear()
    this.usual = SCRIPTS['says_yes']!
  }
}
