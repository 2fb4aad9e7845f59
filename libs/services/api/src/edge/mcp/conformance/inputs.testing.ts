import {
  acceptedContent,
  type CallToolResult,
  createRequestStateCodec,
  type InputRequests,
  inputRequired,
  inputResponse,
  type McpServer,
  type ServerContext,
} from '@modelcontextprotocol/server'
import { z } from 'zod'
import { capabilitiesOf } from './content.testing.ts'

const text = (said: string): CallToolResult => ({ content: [{ type: 'text', text: said }] })
const NAME = z.object({ name: z.string() })
const OK = z.object({ ok: z.boolean() })
const askName = inputRequired.elicit({ message: 'What is your name?', requestedSchema: NAME })
const askLeave = inputRequired.elicit({ message: 'Please confirm', requestedSchema: OK })
const askModel = (said: string, maxTokens: number) =>
  inputRequired.createMessage({ messages: [{ role: 'user', content: { type: 'text', text: said } }], maxTokens })

/** Signs what goes to the client and comes back. */
export const state = createRequestStateCodec<{ round: number }>({ key: 'a key of the conformance suite only' })

/** Asks once, and answers with what came back. */
const once = (key: string, request: InputRequests[string]) => (ctx: ServerContext) =>
  answered(ctx, key) ? text(said(ctx, key)) : inputRequired({ inputRequests: { [key]: request } })
const answered = ({ mcpReq }: ServerContext, key: string) =>
  inputResponse(mcpReq.inputResponses, key).kind !== 'missing'
const said = ({ mcpReq }: ServerContext, key: string) => JSON.stringify(mcpReq.inputResponses?.[key])

/** The tools of the conformance suite that ask back. */
export function addInputTools(server: McpServer): void {
  const add = (name: string, answer: (ctx: ServerContext) => unknown) =>
    server.registerTool(`test_${name}`, { description: 'Asks back' }, answer as () => CallToolResult)

  add('input_required_result_elicitation', (ctx) => {
    const given = acceptedContent(ctx.mcpReq.inputResponses, 'user_name', NAME)
    return given ? text(`Hello, ${given.name}!`) : inputRequired({ inputRequests: { user_name: askName } })
  })
  add('streaming_elicitation', once('user_name', askName))
  add('input_required_result_sampling', once('capital_question', askModel('What is the capital of France?', 100)))
  // the SDK refuses to ask for what the client did not declare
  add('missing_capability', once('greeting', askModel('Generate a greeting', 50)))
  add('input_required_result_list_roots', once('client_roots', inputRequired.listRoots()))
  for (const name of ['request_state', 'tampered_state'])
    add(`input_required_result_${name}`, async ({ mcpReq }) => {
      if (mcpReq.requestState()) return text('state-ok')
      return inputRequired({ inputRequests: { confirm: askLeave }, requestState: await state.mint({ round: 1 }) })
    })
  add('input_required_result_multiple_inputs', async (ctx) => {
    if (['user_name', 'greeting', 'client_roots'].every((key) => answered(ctx, key))) return text('all three came')
    const greeting = askModel('Generate a greeting', 50)
    const inputRequests = { user_name: askName, greeting, client_roots: inputRequired.listRoots() }
    return inputRequired({ inputRequests, requestState: await state.mint({ round: 1 }) })
  })
  add('input_required_result_multi_round', async ({ mcpReq }) => {
    const round = mcpReq.requestState<{ round: number }>()?.round ?? 0
    if (round === 2) return text('both rounds')
    const message = ['Step 1: What is your name?', 'Step 2: What is your favorite color?'][round]!
    const ask = inputRequired.elicit({ message, requestedSchema: NAME })
    return inputRequired({
      inputRequests: { [`step${round + 1}`]: ask },
      requestState: await state.mint({ round: round + 1 }),
    })
  })
  add('input_required_result_capabilities', (ctx) => {
    const may = capabilitiesOf(ctx)
    const inputRequests: InputRequests = {
      ...(may['elicitation'] !== undefined && { user_name: askName }),
      ...(may['sampling'] !== undefined && { greeting: askModel('Generate a greeting', 50) }),
    }
    return inputRequired({ inputRequests })
  })
}

/** A prompt that asks back. */
export function addInputPrompt(server: McpServer): void {
  server.registerPrompt('test_input_required_result_prompt', { description: 'Asks back' }, (ctx) => {
    const wanted = z.object({ context: z.string() })
    const given = acceptedContent(ctx.mcpReq.inputResponses, 'user_context', wanted)
    if (given) return { messages: [{ role: 'user', content: { type: 'text', text: given.context } }] }
    const ask = inputRequired.elicit({ message: 'What context should the prompt use?', requestedSchema: wanted })
    return inputRequired({ inputRequests: { user_context: ask } })
  })
}
