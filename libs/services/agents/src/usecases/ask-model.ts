import { DomainError } from '@litper/kernel'
import type { ModelRequest } from '@litper/ports'
import { requestOf } from '../domain/runs/request.ts'
import type { Input } from '../domain/runs/run-events.ts'
import type { Run } from '../domain/runs/run-state.ts'
import type { AgentsParts } from './ports.ts'

const MOST_TOKENS = 2000
const MOST_MS = 120_000
/** What ends the run. Other faults of a provider are tried again by the ledger, until the run's time is over. */
const FINAL = new Set(['model.over_budget', 'model.bad_request'])

export async function askModel({ model, clock }: AgentsParts, runId: string, run: Run): Promise<Input> {
  const left = run.deadline - clock.now().getTime()
  if (left <= 0) return { kind: 'model_failed', code: 'run.time_over' }
  const asked = requestOf(run) as Pick<ModelRequest, 'system' | 'messages'> & Pick<Required<ModelRequest>, 'tools'>
  const request = { ...asked, purpose: 'agents.run', maxTokens: MOST_TOKENS, subject: { kind: 'run', id: runId } }
  try {
    const signal = AbortSignal.timeout(Math.min(left, MOST_MS))
    const { content, stop, model: by, costMicros } = await model.complete(request, signal)
    return { kind: 'model_answered', content, stop, model: by, costMicros }
  } catch (error) {
    if (error instanceof DomainError && FINAL.has(error.code)) return { kind: 'model_failed', code: error.code }
    throw error
  }
}
