import { newId } from '@litper/kernel'
import { findAgent } from './find-agent.ts'
import type { AgentsParts, Requested } from './ports.ts'

export const TAKE_STEP = 'agents.take-step'
export interface StepPayload {
  readonly runId: string
  /** How many events the run had when the step was scheduled. */
  readonly seq: number
}

export interface Start extends Omit<Requested, 'task'> {
  readonly agent: string
  /** Absent: the agent's own task. */
  readonly text?: string
  readonly facts: Readonly<Record<string, string>>
  /** With a key, only the first start makes a run. */
  readonly key?: string
}

/** Keeps what is asked for and schedules the first step. @returns its id; undefined when the key has its run. In the ambient transaction. */
export async function startRun(parts: AgentsParts, start: Start): Promise<string | undefined> {
  const agent = await findAgent(parts, start.agent)
  const { by, dryRun, facts, key } = start
  const id = newId()
  const requested = { by, dryRun, task: { text: start.text ?? agent.task, facts } }
  const orderId = facts['orderId']
  const row = { id, agent: agent.id, requested, createdAt: parts.clock.now(), key, orderId }
  if (!(await parts.runs.add(row))) return undefined
  await scheduleStep(parts, id, 0)
  return id
}

export const scheduleStep = (parts: Pick<AgentsParts, 'scheduleEffect'>, runId: string, seq: number) =>
  parts.scheduleEffect(TAKE_STEP, `${runId}/${seq}`, { runId, seq } satisfies StepPayload)
