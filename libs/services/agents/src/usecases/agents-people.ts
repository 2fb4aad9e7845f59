import { type Identifier, type Person, patternOf } from '@litper/kernel'
import type { PeopleHolder, Told } from '@litper/ports'
import { endUnbegun } from './advance.ts'
import { cancelRun } from './cancel-run.ts'
import type { AgentsParts, RunRow } from './ports.ts'

export interface AboutPerson {
  readonly orders: readonly string[]
  /** Finds what leads to the person in a text. */
  readonly pattern: string | undefined
  /** Rows that ended for this reason were forgotten before. */
  readonly reason: string
}
/** All in the ambient transaction. */
export interface AgentForgetting {
  /** The agents' runs that hold something of a person. */
  runs(about: AboutPerson): Promise<readonly RunRow[]>
  /** Ids of the runs of flows that do. */
  flowRuns(about: AboutPerson): Promise<string[]>
  /** Leaves of these runs what was done, when and how it ended. */
  forget(which: {
    readonly runs: readonly string[]
    readonly flowRuns: readonly string[]
    readonly reason: string
    readonly at: Date
  }): Promise<void>
}
type Parts = AgentsParts & { readonly forgetting: AgentForgetting }

const FORGOTTEN = 'person.forgotten'
/** Of someone who was erased before: what began later under the same phone or e-mail is left alone. */
const OURS = ['order', 'waybill', 'number', 'conversation', 'message', 'sent'] as const

/**
 * What agents were asked, what tools answered them, and what they proposed to people. A run that names the person loses all of its words,
 * for the answer of a tool may tell of several people: that it took place, how it ended and what it cost stays.
 */
export class AgentsPeople implements PeopleHolder {
  constructor(private readonly parts: Parts) {}

  async trace(): Promise<Identifier[]> {
    return []
  }

  async forget(person: Person): Promise<number> {
    const { forgetting, clock } = this.parts
    const about = aboutOf(person)
    const [found, flowRuns] = [await forgetting.runs(about), await forgetting.flowRuns(about)]
    const runs = found.map(({ id }) => id)
    for (const id of runs) await this.end(id)
    await forgetting.forget({ runs, flowRuns, reason: FORGOTTEN, at: clock.now() })
    return runs.length + flowRuns.length
  }

  async tell(person: Person): Promise<Told[]> {
    const found = await this.parts.forgetting.runs(aboutOf(person))
    const records = found.map(({ createdAt, agent, requested, end }) => ({
      ...{ at: createdAt.toISOString(), agent, asked: requested.task.text, end },
    }))
    return [{ title: { es: 'Trabajo de agentes automáticos', en: 'Work of automatic agents' }, records }]
  }

  /** A run under way ends now; the answer of a tool that it still waits for is not kept. */
  private async end(id: string): Promise<void> {
    const { runs } = this.parts
    if ((await runs.lock(id))?.state === 'ended') return
    await cancelRun(this.parts, id, 'privacy', FORGOTTEN)
    if ((await runs.find(id))?.state !== 'ended') await endUnbegun(this.parts, id, 'cancelled', FORGOTTEN)
  }
}

const aboutOf = (person: Person): AboutPerson => ({
  orders: person.all('order'),
  pattern: patternOf(person, person.until ? OURS : undefined),
  reason: FORGOTTEN,
})
