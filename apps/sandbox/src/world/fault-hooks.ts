import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Fault, Faults, VendorError } from './fault-kinds.ts'

/** How long a hanging call hangs before its socket closes, and how slow a slow one is unless told: machine time. */
const HANG_MS = 15_000
const DEFAULT_LATENCY_MS = 1500
const JSON_TYPE = 'application/json; charset=utf-8'
const GARBAGE = '\u0000{"ok":tru<html><body>502 Bad Gate'

/**
 * Meets calls with faults: latency waits; error answers in the vendor's form and does nothing; timeout, drop and
 * malformed lose the answer, and by default a coin decides whether the call had taken effect by then.
 */
export function faultHooks(pick: Faults['pick'], random: () => number): Pick<Faults, 'guard' | 'attach'> {
  const loseAnswer = new WeakMap<FastifyRequest, { fault: Fault; error: VendorError }>()

  return {
    guard: (target, error) => async (request, reply) => {
      const slow = pick(target, ['latency'])
      if (slow) await sleep(slow.latencyMs ?? DEFAULT_LATENCY_MS, undefined, { ref: false })
      const fault = pick(target, ['error', 'timeout', 'drop', 'malformed'])
      if (!fault) return undefined
      if (tookEffect(fault, random)) {
        loseAnswer.set(request, { fault, error: vendorError(error, request, fault) })
        return undefined
      }
      await spoil(fault, reply)
      if (reply.sent) return reply
      if (fault.kind === 'malformed') return reply.code(200).type('application/json').send(GARBAGE)
      return sendError(reply, vendorError(error, request, fault))
    },
    attach(app: FastifyInstance) {
      app.addHook('onSend', async (request, reply, payload) => {
        const lost = loseAnswer.get(request)
        if (!lost) return payload
        const { fault, error } = lost
        loseAnswer.delete(request)
        await spoil(fault, reply)
        if (fault.kind === 'malformed') {
          reply.code(200).header('content-length', Buffer.byteLength(GARBAGE))
          return GARBAGE
        }
        if (fault.kind === 'error') {
          const text = typeof error.body === 'string' ? error.body : JSON.stringify(error.body)
          reply
            .code(error.status)
            .type(error.contentType ?? JSON_TYPE)
            .header('content-length', Buffer.byteLength(text))
          return text
        }
        return payload
      })
    },
  }
}

function tookEffect(fault: Fault, random: () => number): boolean {
  const effect = fault.effect ?? (fault.kind === 'error' ? 'none' : 'either')
  return effect === 'done' || (effect === 'either' && random() < 0.5)
}

/** Closes the socket without an answer, at once or after the hang; for other kinds does nothing. */
async function spoil(fault: Fault, reply: FastifyReply): Promise<void> {
  if (fault.kind !== 'timeout' && fault.kind !== 'drop') return
  if (fault.kind === 'timeout') await sleep(HANG_MS, undefined, { ref: false })
  reply.hijack()
  reply.raw.destroy()
}

function vendorError(
  error: ((request: FastifyRequest, fault: Fault) => VendorError) | undefined,
  request: FastifyRequest,
  fault: Fault,
): VendorError {
  return error ? error(request, fault) : { status: 500, body: { errors: 'Internal Server Error' } }
}

function sendError(reply: FastifyReply, error: VendorError): FastifyReply {
  return reply
    .code(error.status)
    .type(error.contentType ?? JSON_TYPE)
    .send(error.body)
}
