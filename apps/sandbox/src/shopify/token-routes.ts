import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { World } from '../world/world.ts'
import { readSessionToken } from './session-token.ts'
import type { ShopifyStore } from './store.ts'
import type { Tokens } from './tokens.ts'

const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange'
const OFFLINE = 'urn:shopify:params:oauth:token-type:offline-access-token'
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token'

type Grant = Record<string, string | undefined>
interface OAuthError {
  readonly error: string
  readonly error_description: string
}

/** `POST /shopify/{shop}/admin/oauth/access_token`: token exchange and refresh, JSON or form, as Shopify takes them. */
export function tokenRoutes(app: FastifyInstance, world: World, store: ShopifyStore, tokens: Tokens): void {
  const { clientId, clientSecret } = world.settings.shopify

  app.post<{ Params: { shop: string }; Body: Grant }>(
    '/shopify/:shop/admin/oauth/access_token',
    { preHandler: world.faults.guard('shopify') },
    async (request, reply) => {
      const answer = answerTo(request.params.shop, request.body ?? {})
      return reply.code('error' in answer ? 400 : 200).send(answer)
    },
  )

  function answerTo(domain: string, grant: Grant) {
    const shop = store.shops.get(domain)
    if (!shop) return refuse('invalid_request', 'Unknown shop')
    if (grant.client_id !== clientId || !sameText(grant.client_secret ?? '', clientSecret)) {
      return refuse('invalid_client', 'Client authentication failed')
    }
    if (grant.grant_type === 'refresh_token') {
      const rotated = tokens.rotate(domain, grant.refresh_token ?? '')
      return rotated ?? refuse('invalid_grant', 'The refresh token is invalid, expired or revoked')
    }
    if (grant.grant_type !== EXCHANGE) return refuse('unsupported_grant_type', 'Unsupported grant type')
    const problem = exchangeProblem(domain, grant)
    if (problem) return problem
    if (!shop.installed) {
      shop.installed = true
      store.subscribeDefaults(shop, world.clock.ms())
    }
    return tokens.issue(domain)
  }

  function exchangeProblem(domain: string, grant: Grant): OAuthError | undefined {
    if (grant.subject_token_type !== ID_TOKEN) return refuse('invalid_request', 'subject_token_type must be id_token')
    if (grant.requested_token_type !== OFFLINE) {
      return refuse('invalid_request', 'the sandbox issues offline access tokens only')
    }
    if (grant.expiring !== '1') {
      return refuse('invalid_request', 'Public apps created after 2026-04-01 must request expiring offline tokens')
    }
    const claims = readSessionToken(grant.subject_token ?? '', { shop: domain, clientId, clientSecret })
    return 'problem' in claims ? refuse('invalid_subject_token', `Session token refused: ${claims.problem}`) : undefined
  }
}

function refuse(error: string, description: string): OAuthError {
  return { error, error_description: description }
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
