import { DomainError, invalid } from '@litper/kernel'
import { SYSTEM_TENANT } from '@litper/ports'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { addressOf } from '../../domain/address.ts'
import { DEFAULT_SCOPE } from '../../domain/oauth/scopes.ts'
import { registerClient } from '../../usecases/oauth/registered-client.ts'
import type { OauthServer } from './oauth-server.ts'
import { OauthPages } from './pages.ts'

/** What the authorization server itself answers. */
const ITS_OWN = [
  ...['/oauth/authorize', '/oauth/authorize/:uid', '/oauth/token', '/oauth/revoke', '/oauth/jwks'],
  ...['/.well-known/oauth-authorization-server', '/.well-known/openid-configuration'],
]
/** A client's sign-in is some five requests; nobody is proven yet. */
const FROM_HERE = { capacity: 120, refillPerSecond: 1 }
const FORM_BYTES = 16 * 1024

const registration = z.object({
  client_name: z.string().trim().min(1).max(100).optional(),
  redirect_uris: z.array(z.string().max(500)).min(1).max(10),
  token_endpoint_auth_method: z.string().optional(),
})

/** The authorization server and our pages beside it. Their bodies are forms, so they have parsers of their own. */
export function mountOauth(fastify: FastifyInstance, server: OauthServer): void {
  const limit = (request: FastifyRequest) => limitAddress(server, request)
  void fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _body, done) => done(null, undefined)) // it reads bodies itself
    scope.addHook('onRequest', limit)
    for (const url of ITS_OWN)
      scope.route({
        method: ['GET', 'POST', 'OPTIONS'],
        url,
        handler: (request, reply) => pass(server, request, reply),
      })
  })
  void fastify.register(async (scope) => {
    const pages = new OauthPages(server)
    scope.addHook('onRequest', limit)
    scope.removeAllContentTypeParsers()
    const form = { parseAs: 'string', bodyLimit: FORM_BYTES } as const
    scope.addContentTypeParser('application/x-www-form-urlencoded', form, (_request, body, done) => done(null, body))
    scope.addContentTypeParser('application/json', form, scope.getDefaultJsonParser('error', 'error'))
    scope.get('/oauth/interaction/:uid', (request, reply) => pages.show(request, reply))
    scope.post('/oauth/interaction/:uid', (request, reply) => pages.decide(request, reply))
    scope.post('/oauth/register', async (request, reply) => reply.status(201).send(register(server, request.body)))
  })
}

/** RFC 7591, for clients of before 2026-07-28. */
function register({ clientKey }: OauthServer, body: unknown) {
  const given = registration.safeParse(body)
  if (!given.success)
    throw invalid('oauth.client_metadata', { fields: given.error.issues.map((one) => one.path.join('.')) })
  const { client_name = 'MCP', redirect_uris } = given.data
  return {
    client_id: registerClient(clientKey, { name: client_name, redirects: redirect_uris }),
    client_name,
    redirect_uris,
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    token_endpoint_auth_method: 'none',
  }
}

async function pass(server: OauthServer, { raw }: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { host, protocol } = new URL(server.issuer)
  // its addresses are those of the installation, however it was reached
  raw.headers['x-forwarded-host'] = host
  raw.headers['x-forwarded-proto'] = protocol.slice(0, -1)
  raw.url = withScope(raw.url!)
  const provider = await server.provider()
  reply.hijack()
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value)
  await provider.callback()(raw, reply.raw)
}

/** A client that asks for no scope gets the least. */
function withScope(url: string): string {
  if (!url.startsWith('/oauth/authorize?') || /[?&]scope=[^&]/.test(url)) return url
  return `${url.replace(/[?&]scope=(?=&|$)/, '')}&scope=${DEFAULT_SCOPE}+offline_access`
}

async function limitAddress({ parts }: OauthServer, { ip }: FastifyRequest): Promise<void> {
  const { allowed, retryAfterMs } = await parts.asTenant(SYSTEM_TENANT, () =>
    parts.limits.take(`oauth/from/${addressOf(ip)}`, FROM_HERE),
  )
  if (!allowed) throw new DomainError('rate.limited', 'too_many', { retryAfterMs })
}
