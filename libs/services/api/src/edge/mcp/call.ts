import { requestOfCall, type Tool } from '@litper/platform'
import type { CallToolResult } from '@modelcontextprotocol/server'
import type { FastifyInstance } from 'fastify'

/** Whose call it is: the credential and what a request tells of its origin, handed on as they came. */
export interface Caller {
  readonly headers: Readonly<Record<string, string>>
  readonly remoteAddress: string
  readonly roles: readonly string[]
  /** Fewer than those of the roles; absent: all of them. */
  readonly permissions?: readonly string[]
  /** It may ask its person for more. */
  readonly canAsk?: boolean
}

/** An answer above this many characters is cut off with a hint: a model's context is small. */
const MOST_CHARACTERS = 200_000

/** What an operation answers to a tool's call. */
export interface Answer {
  readonly status: number
  readonly type: string
  readonly body: Buffer
}

/**
 * Sends the call through the gateway's own door, without a socket: proof, roles, limits, the tenant wall, validation and forwarding to
 * another process are those of every other request.
 */
export async function ask(
  fastify: FastifyInstance,
  tool: Tool,
  given: Readonly<Record<string, unknown>>,
  caller: Caller,
): Promise<Answer> {
  const { method, url, body } = requestOfCall(tool, given)
  const answer = await fastify.inject({
    method: method as 'GET',
    url,
    headers: { ...caller.headers, accept: 'application/json' },
    remoteAddress: caller.remoteAddress,
    ...(body && { payload: body }),
  })
  return { status: answer.statusCode, type: String(answer.headers['content-type'] ?? ''), body: answer.rawPayload }
}

/** The answer as a tool's result: JSON as structured content, a file as a blob, a problem as an error that the model can read. */
export function resultOf(tool: Tool, { status, type, body }: Answer): CallToolResult {
  if (status >= 400) return { isError: true, content: [{ type: 'text', text: body.toString('utf8') }] }
  if (body.length === 0) return { content: [{ type: 'text', text: 'Done.' }] }
  if (!/json/.test(type)) {
    const resource = { uri: `litper:/${tool.path}`, mimeType: type, blob: body.toString('base64') }
    return { content: [{ type: 'resource', resource }] }
  }
  const text = body.toString('utf8')
  if (text.length > MOST_CHARACTERS) return tooMuch(text.length)
  const structured = tool.outputSchema && { structuredContent: JSON.parse(text) as Record<string, unknown> }
  return { content: [{ type: 'text', text }], ...structured }
}

function tooMuch(length: number): CallToolResult {
  const problem = { code: 'tool.answer_too_large', length, detail: 'Ask for fewer: give a limit or a narrower filter.' }
  return { isError: true, content: [{ type: 'text', text: JSON.stringify(problem) }] }
}
