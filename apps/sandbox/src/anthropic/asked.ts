import type { Asked, ModelDesk } from '../models/desk.ts'

type Block = { type: string; text?: string; name?: string; input?: unknown; content?: unknown; cache_control?: unknown }
export interface MessagesBody {
  readonly model: string
  readonly max_tokens: number
  readonly stream?: boolean
  readonly system?: string | Block[]
  readonly messages: { role: string; content: string | Block[] }[]
  readonly tools?: { name: string; description?: string; input_schema: { type: string } }[]
}

const tokens = (value: unknown) => Math.ceil(JSON.stringify(value ?? '').length / 4)
const blocksOf = (content: string | Block[]): Block[] =>
  typeof content === 'string' ? [{ type: 'text', text: content }] : content

/** The request as all wire formats say it. The cache holds tools and system up to their mark. */
export function askedOf(body: MessagesBody, desk: ModelDesk): Asked {
  const blocks = body.messages.flatMap(({ content }) => blocksOf(content))
  const isMarked = Array.isArray(body.system) && body.system.some(({ cache_control }) => cache_control !== undefined)
  const beginning = JSON.stringify([body.tools, body.system])
  const cachedTokens = isMarked && desk.isCached(beginning) ? tokens([body.tools, body.system]) : 0
  return {
    vendor: 'anthropic',
    model: body.model,
    texts: blocks.flatMap(({ type, text, content }) =>
      type === 'text'
        ? [text ?? '']
        : type === 'tool_result'
          ? [typeof content === 'string' ? content : JSON.stringify(content)]
          : [],
    ),
    tools: (body.tools ?? []).map(({ name }) => name),
    called: blocks.flatMap(({ type, name, input }) =>
      type === 'tool_use' ? [`${name} ${JSON.stringify(input)}`] : [],
    ),
    maxTokens: body.max_tokens,
    inputTokens: tokens(body.messages) + tokens([body.tools, body.system]),
    cachedTokens,
  }
}

/** The vendor's first refusals: what its documents say must hold. */
export function faultOfBody({ messages }: MessagesBody): string | undefined {
  if (messages[0]?.role !== 'user') return 'messages: first message must use the "user" role'
  for (const [at, { content }] of messages.entries()) {
    const uses = blocksOf(content).filter(({ type }) => type === 'tool_use')
    const next = messages[at + 1]
    const results = next ? blocksOf(next.content).filter(({ type }) => type === 'tool_result') : []
    if (uses.length > 0 && results.length !== uses.length)
      return `messages.${at}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after`
    if (blocksOf(content).some(({ type, text }) => type === 'text' && !text))
      return `messages.${at}: text content blocks must be non-empty`
  }
  return undefined
}
