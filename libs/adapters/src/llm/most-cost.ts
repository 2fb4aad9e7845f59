import { costOf, type ModelPrice, type ModelRequest } from '@litper/ports'

/** Instructions that vendors add for tools, and marks around messages. */
const VENDOR_TOKENS = 1000
const MESSAGE_TOKENS = 20

/**
 * The most that a call can cost, in micros: a token is at least one byte of what is sent, and an answer ends at `maxTokens`. Real calls
 * cost a quarter of it or less; the rest is given back when they end.
 */
export function mostCost(price: ModelPrice, request: ModelRequest): number {
  const { system, messages, tools = [], schema, maxTokens } = request
  const bytes = Buffer.byteLength(JSON.stringify([system, messages, tools, schema ?? {}]))
  const input = bytes + VENDOR_TOKENS + MESSAGE_TOKENS * (messages.length + tools.length)
  const dearest = Math.max(price.input, price.written, price.cached)
  return costOf({ ...price, input: dearest }, { input, cached: 0, written: 0, output: maxTokens })
}
