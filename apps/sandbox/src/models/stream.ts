import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyReply } from 'fastify'
import type { ModelFaultName } from './desk.ts'

/** How long a silent model is silent before it closes the socket: longer than the watch of any spec. */
const SILENCE_MS = 20_000

/**
 * Server-sent events, one write each, with the faults of streams: silence after the headers or in the middle, a clean end in the middle, an
 * error inside, a line that is no JSON. `bad_json` is a fault of the answer, not of the stream.
 */
export async function sendStream(
  reply: FastifyReply,
  lines: readonly string[],
  fault: ModelFaultName | undefined,
  errorLine: string,
): Promise<FastifyReply> {
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' })
  raw.flushHeaders()
  const half = Math.ceil(lines.length / 2)
  const until = fault === 'silence' ? 0 : fault === undefined || fault === 'bad_json' ? lines.length : half
  for (const line of lines.slice(0, until)) {
    raw.write(line)
    await new Promise(setImmediate)
  }
  if (fault === 'overloaded_in_stream') raw.write(errorLine)
  if (fault === 'bad_event') raw.write('event: content_block_delta\ndata: {"type":"content_block_de\n\n')
  if (fault === 'silence' || fault === 'silence_in_stream') {
    await sleep(SILENCE_MS, undefined, { ref: false })
    raw.destroy()
  } else raw.end()
  return reply
}
