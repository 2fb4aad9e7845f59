import { DomainError } from '@litper/kernel'
import type { OperationAnswer } from '@litper/ports'
import { hashOf } from '../domain/runs/plan-call.ts'
import type { Input, KnownTool } from '../domain/runs/run-events.ts'
import type { Call, Run } from '../domain/runs/run-state.ts'
import { MOST_ATTEMPTS, MOST_MS, waitIfTooMany } from './calls.ts'
import { callKey } from './keys.ts'
import type { AgentsParts, Attempt } from './ports.ts'

/** A longer answer would fill the model's memory. */
const MOST_CHARACTERS = 20_000

type Answered = Extract<Input, { kind: 'tool_answered' }>

/** Calls the tool that the run waits for, with a key that makes it happen once. */
export async function callTool(parts: AgentsParts, runId: string, run: Run, attempt: Attempt): Promise<Input> {
  const call = run.calls.find((one) => one.calledAt !== undefined && one.outcome === undefined)!
  const tool = run.tools.find((one) => one.operation === call.operation)!
  const { operation, input, hash } = call
  if (hashOf(operation, input, parts.sha) !== hash) return refused(call, 'call.changed', 'The input was changed.')
  const actor = { kind: 'agent', id: run.agent.id, scopes: [tool.scope] } as const
  try {
    const signal = AbortSignal.timeout(MOST_MS)
    const answer = await parts.operations.call(operation, input, actor, signal, callKey(runId, call.call, parts.sha))
    return answeredBy(parts, call, answer)
  } catch (error) {
    return lost(parts, run, call, tool, attempt, error)
  }
}

function answeredBy(parts: AgentsParts, { call, operation }: Call, answer: OperationAnswer): Answered {
  waitIfTooMany(parts, answer)
  if (!answer.ok) {
    const text = JSON.stringify({ code: answer.code, detail: answer.detail })
    return { kind: 'tool_answered', call, outcome: 'refused', code: answer.code, text }
  }
  const { body, before } = answer
  const done = (text: string, code?: string): Answered => ({
    ...{ kind: 'tool_answered', call, outcome: 'done', text },
    ...(code !== undefined && { code }),
  })
  if (before) return done('{"done":true}', 'tool.answer_lost')
  if (body === null) return done('{"done":true}')
  if (typeof body !== 'object') return done(`${operation} answered no JSON.`, 'tool.wrong_answer')
  const text = JSON.stringify(body)
  if (text.length <= MOST_CHARACTERS) return done(text)
  return done(`The answer is too large (${text.length} characters). Ask for fewer.`, 'tool.answer_too_large')
}

/** No answer came. A write is sent again, which is safe. If its outcome stays unknown, a person must look at it. */
function lost({ clock }: AgentsParts, run: Run, call: Call, tool: KnownTool, attempt: Attempt, error: unknown): Input {
  if (!(error instanceof DomainError)) throw error
  if (error.code === 'operations.unknown') return refused(call, error.code, 'This operation is not there any more.')
  if (error.kind !== 'unavailable') throw error
  const isOver = attempt.attempts >= MOST_ATTEMPTS || clock.now().getTime() > run.deadline
  const maybeDone = attempt.uncertain || error.code !== 'http.unreachable'
  if (tool.kind === 'read' && (isOver || maybeDone)) return refused(call, 'tool.no_answer', 'The tool did not answer.')
  if (!isOver) throw error
  if (!maybeDone) return refused(call, error.code, 'The tool cannot be reached.')
  const text = 'It is not known whether this was done.'
  return { kind: 'tool_answered', call: call.call, outcome: 'unknown', code: error.code, text }
}

const refused = ({ call }: Call, code: string, text: string): Answered => ({
  ...{ kind: 'tool_answered', call, outcome: 'refused', code, text },
})
