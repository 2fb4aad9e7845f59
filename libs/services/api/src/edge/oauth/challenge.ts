import type { FastifyInstance } from 'fastify'
import { DEFAULT_SCOPE } from '../../domain/oauth/scopes.ts'

const RESOURCE = '/mcp'

/** Tells a client without a good credential where to get one. */
export function challengeCallers(fastify: FastifyInstance, issuer: string): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (reply.statusCode === 401 && request.routeOptions.url === RESOURCE)
      reply.header('www-authenticate', challenge(issuer, request.headers.authorization ? 'invalid_token' : undefined))
    done(null, payload)
  })
}

/** The header `WWW-Authenticate` (RFC 6750, RFC 9728). */
export function challenge(issuer: string, error?: string, scope: string = DEFAULT_SCOPE): string {
  const metadata = `resource_metadata="${issuer}/.well-known/oauth-protected-resource${RESOURCE}"`
  return `Bearer ${error ? `error="${error}", ` : ''}scope="${scope}", ${metadata}`
}
