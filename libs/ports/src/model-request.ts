import { invalid } from '@litper/kernel'
import type { ModelAnswer, ModelRequest } from './language-model.ts'

const TOOL_NAME = /^[\w-]{1,64}$/

/**
 * What no provider would take, found before anything is paid. @throws DomainError `model.bad_request` naming the fault
 */
export function checkModelRequest(request: ModelRequest): void {
  const fault = faultOf(request)
  if (fault) throw invalid('model.bad_request', { fault })
}

function faultOf({ messages, tools = [], maxTokens, purpose }: ModelRequest): string | undefined {
  if (!/^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$/.test(purpose)) return 'purpose'
  if (!Number.isSafeInteger(maxTokens) || maxTokens < 1) return 'maxTokens'
  if (messages[0]?.role !== 'user') return 'the first message is not the user’s'
  if (messages.at(-1)?.role !== 'user') return 'the last message is not the user’s'
  if (messages.some(({ content }) => content.length === 0)) return 'an empty message'
  if (tools.some(({ name }) => !TOOL_NAME.test(name))) return 'the name of a tool'
  if (new Set(tools.map(({ name }) => name)).size < tools.length) return 'two tools of one name'
  return faultOfResults(messages)
}

/** Each call is answered in the very next message, and nothing else is. */
function faultOfResults(messages: ModelRequest['messages']): string | undefined {
  for (const [at, { role, content }] of messages.entries()) {
    if (role === 'assistant') continue
    const asked = (messages[at - 1]?.content ?? []).flatMap((part) => (part.type === 'tool_call' ? [part.id] : []))
    const answered = content.flatMap((part) => (part.type === 'tool_result' ? [part.id] : []))
    if (asked.length !== answered.length || asked.some((id) => !answered.includes(id)))
      return 'results that do not answer the calls before'
  }
  return undefined
}

/** The texts of an answer, one after the other. */
export const textOf = ({ content }: Pick<ModelAnswer, 'content'>): string =>
  content
    .flatMap((part) => (part.type === 'text' ? [part.text] : []))
    .join('\n')
    .trim()
