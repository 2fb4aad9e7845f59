import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type Provider from 'oidc-provider'
import type { People, Person } from './people.ts'

const PREFIX = '/oidc'
const safe = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The provider itself, the page where a person says who they are, and the controls. */
export function oidcRoutes(app: FastifyInstance, people: People, provider: () => Promise<Provider>): void {
  app.post<{ Body: { email: string; name?: string; verified?: boolean } }>(
    '/sandbox/oidc/people',
    {
      schema: {
        body: {
          type: 'object',
          required: ['email'],
          properties: { email: { type: 'string' }, name: { type: 'string' }, verified: { type: 'boolean' } },
        },
      },
    },
    async ({ body }, reply) => reply.code(201).send(people.add(body)),
  )
  app.get('/sandbox/oidc/people', async () => ({ people: people.list() }))
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    const form = { parseAs: 'string' } as const
    scope.addContentTypeParser('application/x-www-form-urlencoded', form, (_request, body, done) => done(null, body))
    scope.get(`${PREFIX}/interaction/:uid`, async (_request, reply) =>
      reply.type('text/html').send(page(people.list())),
    )
    scope.post(`${PREFIX}/interaction/:uid`, async (request, reply) => choose(await provider(), people, request, reply))
  })
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _body, done) => done(null, undefined)) // it reads bodies itself
    scope.all(`${PREFIX}/*`, async ({ raw }, reply) => {
      const answer = (await provider()).callback()
      const mounted = raw as IncomingMessage & { originalUrl?: string }
      mounted.originalUrl = raw.url
      raw.url = raw.url!.slice(PREFIX.length)
      reply.hijack()
      await answer(raw, reply.raw)
    })
  })
}

/** No password: the provider is the demo's. */
const page = (people: readonly Person[]) => `<!doctype html><html lang="es"><head><meta charset="utf-8">
<title>Proveedor de la empresa</title></head><body><main><h1>Proveedor de la empresa (demo)</h1><form method="post">
${people
  .map(
    ({ sub, email, email_verified }) =>
      `<p><button name="person" value="${safe(sub)}">${safe(email)}</button>${email_verified ? '' : ' (sin verificar)'}</p>`,
  )
  .join('')}
<p><button name="person" value="">Cancelar</button></p></form></main></body></html>`

async function choose(provider: Provider, people: People, request: FastifyRequest, reply: FastifyReply) {
  const person = people.find(new URLSearchParams(String(request.body)).get('person') ?? '')
  const { params } = await provider.interactionDetails(request.raw, reply.raw)
  const next = person
    ? { login: { accountId: person.sub, remember: false }, consent: { grantId: await allow(provider, person, params) } }
    : { error: 'access_denied' }
  return reply.redirect(await provider.interactionResult(request.raw, reply.raw, next), 303)
}

async function allow(provider: Provider, { sub }: Person, params: Record<string, unknown>): Promise<string> {
  const grant = new provider.Grant({ accountId: sub, clientId: String(params['client_id']) })
  grant.addOIDCScope(String(params['scope']))
  return grant.save()
}
