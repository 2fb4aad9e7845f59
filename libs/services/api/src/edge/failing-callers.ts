import { DomainError } from '@litper/kernel'
import type { FastifyInstance } from 'fastify'
import { addressOf } from '../domain/address.ts'
import { Failures } from '../domain/failures.ts'

/** Doors that are open to everybody and prove their callers themselves. By route: a path can be written in many ways. */
const DOORS = ['/webhooks', '/t/', '/blobs']
const isDoor = (route: string | undefined) => route !== undefined && DOORS.some((door) => route.startsWith(door))
/** Not a caller's failure: a conflict with what stands here, and our own refusal. */
const FORGIVEN = new Set([409, 429])

/**
 * Who fails too often at a door waits before its next call is looked at. It counts in this process alone and keeps nothing of callers that
 * succeed. Shops and carriers call for many tenants from the same addresses: so failures alone count, and the budget is wide.
 */
export function limitFailures(fastify: FastifyInstance, perMinute: number): void {
  const failures = new Failures(perMinute)
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (!isDoor(request.routeOptions.url)) return done()
    const wait = failures.waitMs(addressOf(request.ip), Date.now())
    done(wait > 0 ? new DomainError('rate.limited', 'too_many', { retryAfterMs: wait }) : undefined)
  })
  fastify.addHook('onResponse', (request, { statusCode }, done) => {
    const failed = statusCode >= 400 && statusCode < 500 && !FORGIVEN.has(statusCode)
    if (failed && isDoor(request.routeOptions.url)) failures.count(addressOf(request.ip), Date.now())
    done()
  })
}
