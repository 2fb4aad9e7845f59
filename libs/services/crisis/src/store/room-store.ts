import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { type Incident, isLiving } from '../domain/room/incident.ts'
import type { Run, Step } from '../domain/room/playbooks.ts'
import type { Entry, IncidentStore, RunStore } from '../usecases/ports.ts'
import { EntryEntity, IncidentEntity, RunEntity, StepEntity } from './entities.ts'

export class PostgresIncidentStore implements IncidentStore {
  private readonly incidents
  private readonly all

  constructor(database: Database) {
    this.incidents = tableOf(database, IncidentEntity)
    this.all = tableOf(database, EntryEntity)
  }

  lock(id: string): Promise<Incident | undefined> {
    return this.incidents.lock({ id })
  }
  find(id: string): Promise<Incident | undefined> {
    return this.incidents.read({ id })
  }
  async lockLiving(subject: string): Promise<Incident | undefined> {
    return (await this.incidents.lockAll({ subject })).find(isLiving)
  }
  async wasResolved(subject: string, after: Date): Promise<boolean> {
    return (await this.incidents.readAll({ subject })).some(({ resolvedAt }) => resolvedAt && resolvedAt > after)
  }
  add(incident: Incident): Promise<boolean> {
    return this.incidents.add(incident)
  }
  save(incident: Incident): Promise<void> {
    return this.incidents.save(incident)
  }
  page({ state, ...query }: { state?: Incident['state']; after?: string; limit: number }) {
    return this.incidents.page({ ...query, where: { state } })
  }
  async note(entry: Entry): Promise<void> {
    await this.all.add(entry)
  }
  entries(incidentId: string): Promise<readonly Entry[]> {
    return this.all.readAll({ incidentId }, { order: { id: 'ASC' } })
  }
}

export class PostgresRunStore implements RunStore {
  private readonly runs
  private readonly allSteps

  constructor(database: Database) {
    this.runs = tableOf(database, RunEntity)
    this.allSteps = tableOf(database, StepEntity)
  }

  async add(run: Run, steps: readonly Step[]): Promise<void> {
    await this.runs.add(run)
    await this.allSteps.addAll(steps)
  }
  lock(id: string): Promise<Run | undefined> {
    return this.runs.lock({ id })
  }
  find(id: string): Promise<Run | undefined> {
    return this.runs.read({ id })
  }
  save(run: Run): Promise<void> {
    return this.runs.save(run)
  }
  ofIncident(incidentId: string): Promise<readonly Run[]> {
    return this.runs.readAll({ incidentId }, { order: { id: 'ASC' } })
  }
  steps(runId: string): Promise<readonly Step[]> {
    return this.allSteps.readAll({ runId }, { order: { n: 'ASC' } })
  }
  step(runId: string, n: number): Promise<Step | undefined> {
    return this.allSteps.read({ runId, n })
  }
  async endStep(step: Step): Promise<boolean> {
    const now = await this.allSteps.lock({ runId: step.runId, n: step.n })
    if (now?.state !== 'planned') return false
    await this.allSteps.save(step)
    return true
  }
}
