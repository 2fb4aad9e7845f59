import { conflict, DomainError, invalid, newId, notFound, permissionsOf } from '@litper/kernel'
import { withheldError } from '@litper/ports'
import { placeOf } from '../domain/room/incident.ts'
import { type Playbook, planOf, playbookOf, playbooksFor, type Run, type Step } from '../domain/room/playbooks.ts'
import type { CrisisParts } from './ports.ts'

export const PLAYBOOK_STEP = 'crisis.playbook-step'
export interface StepOrder {
  readonly runId: string
  readonly n: number
}

/** The dry run: every step that would be taken, kept as it will be taken. Nothing is done before somebody approves it. */
export async function proposeRun(
  parts: CrisisParts,
  { id, playbook: name, input, who }: { id: string; playbook: string; input: Record<string, string>; who: string },
): Promise<Run> {
  const incident = await parts.incidents.lock(id)
  if (!incident) throw notFound('incident.not_found')
  const playbook = playbookOf(name)
  if (!playbook || !playbooksFor(incident).includes(playbook)) throw invalid('playbook.does_not_fit')
  const missing = playbook.asks.filter((field) => !input[field])
  if (missing.length > 0) throw invalid('playbook.input_missing', { fields: missing })
  const run: Run = {
    id: newId(),
    incidentId: id,
    playbook: name,
    state: 'proposed',
    input,
    askedBy: who,
    askedAt: parts.clock.now(),
  }
  await parts.runs.add(run, planOf(playbook, run, incident, await parts.parcels.hits(placeOf(incident.subject)!)))
  await note(parts, run, 'proposed', who)
  return run
}

/** Who approves, and what they may do. */
interface Approver {
  readonly id: string
  readonly roles: readonly string[]
  readonly permissions?: readonly string[]
}

/**
 * Each step becomes an effect of its own, in the same transaction: a process that dies in the middle loses none and repeats none. Who approves
 * must be allowed what the steps do: a key for playbooks alone must not hold orders by one.
 * @throws DomainError forbidden `playbook.not_yours`; conflict `playbook.not_proposed`; not_found `playbook.run_not_found`
 */
export async function approveRun(parts: CrisisParts, id: string, by: Approver): Promise<Run> {
  const run = await lockedRun(parts, id)
  const held = by.permissions ?? permissionsOf(by.roles)
  const needs = playbookOf(run.playbook)!.scopes.find((one) => !held.includes(one))
  if (needs) throw new DomainError('playbook.not_yours', 'forbidden', { needs })
  if (run.state !== 'proposed') throw conflict('playbook.not_proposed')
  const who = by.id
  const steps = await parts.runs.steps(id)
  const state = steps.length === 0 ? 'done' : 'running'
  const approved: Run = { ...run, state, approvedBy: who, ...(state === 'done' && { endedAt: parts.clock.now() }) }
  await parts.runs.save(approved)
  for (const { n } of steps)
    await parts.scheduleEffect(PLAYBOOK_STEP, `${id}/${n}`, { runId: id, n } satisfies StepOrder)
  await note(parts, run, 'approved', who)
  return approved
}

/** What was not done yet stays undone. */
export async function stopRun(parts: CrisisParts, id: string, who: string): Promise<Run> {
  const run = await lockedRun(parts, id)
  if (run.state !== 'proposed' && run.state !== 'running') throw conflict('playbook.ended')
  const stopped: Run = { ...run, state: 'stopped', endedAt: parts.clock.now() }
  await parts.runs.save(stopped)
  await note(parts, run, 'stopped', who)
  return stopped
}

export async function lockedRun(parts: CrisisParts, id: string): Promise<Run> {
  const run = await parts.runs.lock(id)
  if (!run) throw notFound('playbook.run_not_found')
  return run
}

type Outcome = Pick<Step, 'state'> & { readonly code?: string }

/**
 * Takes one step: an operation, as the playbook. A step whose answer was lost is asked for again: either the operation may be repeated,
 * or it answers that the thing has been done, which settles it. @throws DomainError when it is to be tried again
 */
export async function takeStep(parts: CrisisParts, { runId, n }: StepOrder): Promise<Outcome> {
  const { run, step } = await parts.transaction(async () => ({
    run: await parts.runs.find(runId),
    step: await parts.runs.step(runId, n),
  }))
  if (!run || !step) throw notFound('playbook.run_not_found')
  if (run.state === 'stopped') throw withheldError('off')
  const playbook = playbookOf(run.playbook)!
  const actor = {
    kind: 'playbook' as const,
    id: `${playbook.id} ${run.approvedBy ?? ''}`.trim(),
    scopes: playbook.scopes,
  }
  return outcomeOf(playbook, await parts.operations.call(step.operation, step.input, actor))
}

function outcomeOf(
  { settledBy }: Playbook,
  answer: { readonly ok: boolean; readonly status: number; readonly code?: string },
): Outcome {
  if (answer.ok) return { state: 'done' }
  const { code = 'unknown', status } = answer
  if (settledBy.includes(code)) return { state: 'settled', code }
  // nothing was done: somebody else holds the order, or the limit of a minute is used up
  if (status === 429 || status === 503) throw new DomainError('http.unreachable', 'unavailable', { code })
  return { state: 'failed', code }
}

/** In the transaction that ends the effect. */
export async function endStep(parts: CrisisParts, { runId, n }: StepOrder, outcome: Outcome): Promise<void> {
  const step = await parts.runs.step(runId, n)
  if (!step) return
  const at = parts.clock.now()
  const run = await lockedRun(parts, runId)
  if (!(await parts.runs.endStep({ ...step, ...outcome, endedAt: at }))) return
  const isOver = (await parts.runs.steps(runId)).every((one) => one.state !== 'planned')
  if (!isOver || run.state !== 'running') return
  await parts.runs.save({ ...run, state: 'done', endedAt: at })
  await note(parts, run, 'done', 'litper')
}

const note = (parts: CrisisParts, { incidentId, playbook }: Run, kind: string, who: string) =>
  parts.incidents.note({
    id: newId(),
    incidentId,
    at: parts.clock.now(),
    kind: `playbook_${kind}`,
    byWhom: who,
    text: playbook,
  })
