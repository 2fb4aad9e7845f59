import { createPrivateKey } from 'node:crypto'
import Provider, { type Configuration, errors } from 'oidc-provider'
import { SCOPES } from '../../domain/oauth/scopes.ts'
import { ACCESS_SECONDS, REFRESH_DAYS } from '../../domain/refresh.ts'
import { isActive } from '../../usecases/oauth/accounts.ts'
import type { ApiParts } from '../../usecases/ports.ts'
import { errorPage } from '../oauth/page.ts'
import { RecordsAdapter } from './adapter.ts'

export interface OauthSettings {
  /** Where people and programs reach us: `https://app.example.co`. */
  readonly issuer: string
  /** What the tokens are for. */
  readonly resource: string
  readonly accessKey: Buffer
  readonly clientKey: Buffer
  readonly cookieKey: Buffer
  readonly signingSeed: Buffer
  /** Fetches the document that a client's address leads to. */
  readonly fetch: typeof globalThis.fetch
}
const CODE_SECONDS = 60
const INTERACTION_SECONDS = 900
const GRANT_SECONDS = REFRESH_DAYS * 86_400
/** An Ed25519 key in DER, up to its 32 bytes (RFC 8410). */
const ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** OAuth 2.1 for programs that act for a person at `/mcp`. The pages that a person sees are ours (edge/oauth). */
export function openProvider(parts: ApiParts, settings: OauthSettings): Provider {
  const usedTwice = () => new errors.InvalidGrant('it was used already')
  const keeping = { parts, clientKey: settings.clientKey, usedTwice }
  const provider = new Provider(settings.issuer, {
    ...configuration(settings),
    adapter: (model: string) => new RecordsAdapter(model, keeping),
    findAccount: async (_context, account, token) => {
      const grant = (token as { grantId?: string } | undefined)?.grantId
      return (await isActive(parts, account, grant))
        ? { accountId: account, claims: () => ({ sub: account }) }
        : undefined
    },
  })
  provider.proxy = true
  // nobody stays signed in here: a person proves who they are for each request of a program
  provider.on('authorization.success', ({ oidc }) => {
    Object.assign(oidc.session!, { destroyed: true })
  })
  return provider
}

function configuration({ issuer, resource, accessKey, cookieKey, signingSeed, fetch }: OauthSettings): Configuration {
  const key = createPrivateKey({ key: Buffer.concat([ED25519, signingSeed]), format: 'der', type: 'pkcs8' })
  const jwt = { sign: { alg: 'HS256', key: accessKey } } as const
  const server = { scope: SCOPES.join(' '), audience: resource, accessTokenTTL: ACCESS_SECONDS }
  return {
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), alg: 'EdDSA', use: 'sig' } as never] },
    enabledJWA: { idTokenSigningAlgValues: ['EdDSA'] },
    clientDefaults: {
      token_endpoint_auth_method: 'none',
      id_token_signed_response_alg: 'EdDSA',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
    },
    clientAuthMethods: ['none'],
    responseTypes: ['code'],
    scopes: ['openid', 'offline_access'], // those of the resource are its own
    pkce: { required: () => true },
    rotateRefreshToken: true,
    issueRefreshToken: async (_context, client) => client.grantTypeAllowed('refresh_token'),
    expiresWithSession: async () => false,
    clientBasedCORS: () => false,
    extraTokenClaims: async (_context, token) => ({ grant: (token as { grantId?: string }).grantId }),
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      revocation: { enabled: true },
      clientIdMetadataDocument: { enabled: true, ack: 'draft-02' },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: (_context: unknown, asked: string) => {
          if (asked !== resource) throw new errors.InvalidTarget()
          return { ...server, accessTokenFormat: 'jwt', jwt }
        },
      },
    } as Configuration['features'],
    routes: {
      authorization: '/oauth/authorize',
      token: '/oauth/token',
      revocation: '/oauth/revoke',
      jwks: '/oauth/jwks',
    },
    discovery: {
      scopes_supported: ['offline_access', ...SCOPES],
      registration_endpoint: `${issuer}/oauth/register`,
      service_documentation: `${issuer}/api/docs`,
    },
    cookies: {
      keys: [cookieKey.toString('base64url')],
      names: { interaction: 'oauth_request', resume: 'oauth_resume', session: 'oauth_session' },
    },
    interactions: { url: (_context, { uid }) => `/oauth/interaction/${uid}` },
    ttl: {
      AuthorizationCode: CODE_SECONDS,
      Interaction: INTERACTION_SECONDS,
      Session: INTERACTION_SECONDS,
      Grant: GRANT_SECONDS,
      RefreshToken: GRANT_SECONDS,
      AccessToken: ACCESS_SECONDS,
      IdToken: ACCESS_SECONDS,
    },
    renderError: (context, { error, error_description }) => {
      const { html, headers } = errorPage(error, error_description ?? '', context.get('accept-language'))
      context.set(headers)
      context.body = html
    },
    fetch,
  } as Configuration
}
