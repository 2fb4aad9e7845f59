import type { FastifyRequest } from 'fastify'
import type { Shown } from './principal.ts'

const text = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

/** What a request shows of who sends it; undefined when it shows no credential. */
export function shownBy(request: FastifyRequest): Shown | undefined {
  const { headers, method } = request
  const { authorization, cookie, origin } = headers
  if (!authorization && !cookie) return undefined
  return {
    method,
    authorization,
    cookie,
    origin,
    site: text(headers['sec-fetch-site']),
    self: `${request.protocol}://${request.host}`,
    path: request.url.split('?', 1)[0],
    csrf: text(headers['x-csrf-token']),
  }
}
