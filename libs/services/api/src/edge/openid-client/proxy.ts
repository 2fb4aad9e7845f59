import { createHash } from 'node:crypto'
import { type Clock, DomainError, unavailable } from '@litper/kernel'
import { type HttpClient, isAllowed } from '@litper/ports'
import type * as Openid from 'openid-client'
import type { Claims } from '../../domain/sign-on.ts'
import type { Asked, Issuer, Issuers } from '../../usecases/sign-on/ports.ts'
import { faultOf } from './faults.ts'

/** What a provider says of itself and its keys is asked for again after so long. */
const KEEP_MS = 600_000
const MOST = 200
const SCOPE = 'openid email profile'

interface Needs {
  readonly http: HttpClient
  readonly clock: Clock
  /** Origins that may be plain HTTP: the sandbox's, in the demo. */
  readonly standIns: readonly string[]
}
interface Known {
  readonly at: number
  readonly configuration: Promise<Openid.Configuration>
}

/**
 * OpenID Connect: authorization code with PKCE, state and nonce; the token's signature is always checked. Calls go by the platform's
 * client, so to public addresses, over TLS, with bounded answers. The library is loaded at the first use.
 */
export class OpenidIssuers implements Issuers {
  private readonly known = new Map<string, Known>()

  constructor(private readonly needs: Needs) {}

  async check(issuer: Issuer): Promise<void> {
    this.known.delete(keyOf(issuer))
    await this.of(issuer)
  }

  async ask(issuer: Issuer, redirect: string): Promise<Asked & { readonly url: string }> {
    const [openid, configuration] = await Promise.all([import('openid-client'), this.of(issuer)])
    const asked = {
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      verifier: openid.randomPKCECodeVerifier(),
    }
    const url = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: redirect,
      scope: SCOPE,
      state: asked.state,
      nonce: asked.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(asked.verifier),
      code_challenge_method: 'S256',
    })
    return { ...asked, url: url.href }
  }

  async prove(issuer: Issuer, answer: URL, { state, nonce, verifier }: Asked): Promise<Claims> {
    const [openid, configuration] = await Promise.all([import('openid-client'), this.of(issuer)])
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }
    try {
      const tokens = await openid.authorizationCodeGrant(configuration, answer, checks)
      const claims = tokens.claims()!
      const known = typeof claims['email'] === 'string' || !configuration.serverMetadata().userinfo_endpoint
      // some providers put only the subject into the token; the library compares the subject of the rest
      const more = known ? {} : await openid.fetchUserInfo(configuration, tokens.access_token, claims.sub)
      return claimsOf({ ...more, ...claims })
    } catch (error) {
      throw faultOf(error)
    }
  }

  private of(issuer: Issuer): Promise<Openid.Configuration> {
    const key = keyOf(issuer)
    const now = this.needs.clock.now().getTime()
    const hit = this.known.get(key)
    if (hit && now - hit.at < KEEP_MS) return hit.configuration
    const configuration = this.discover(issuer)
    if (this.known.size >= MOST) this.known.delete(this.known.keys().next().value!)
    this.known.set(key, { at: now, configuration })
    configuration.catch(() => this.known.delete(key))
    return configuration
  }

  private async discover({ issuer, clientId, secret }: Issuer): Promise<Openid.Configuration> {
    const openid = await import('openid-client')
    const { standIns } = this.needs
    this.allowed(issuer)
    const configuration = await openid
      .discovery(new URL(issuer), clientId, {}, clientProof(openid, secret), {
        [openid.customFetch]: this.fetch,
        execute: [
          openid.enableNonRepudiationChecks,
          ...(standIns.includes(new URL(issuer).origin) ? [openid.allowInsecureRequests] : []),
        ],
      })
      .catch((error: unknown) => {
        throw faultOf(error)
      })
    // people are sent there by a script: `javascript:` would run as ours
    const { authorization_endpoint, token_endpoint, jwks_uri } = configuration.serverMetadata()
    for (const url of [authorization_endpoint, token_endpoint, jwks_uri]) this.allowed(url ?? '')
    return configuration
  }

  /** @throws DomainError invalid `sign_on.not_a_provider` */
  private allowed(url: string): void {
    const host = URL.parse(url)?.hostname ?? ''
    if (!isAllowed(url, [host], this.needs.standIns))
      throw new DomainError('sign_on.not_a_provider', 'invalid', { host: host.slice(0, 100) })
  }

  private readonly fetch: Openid.CustomFetch = async (url, { method, headers, body }) => {
    this.allowed(url)
    const {
      status,
      headers: got,
      bytes,
    } = await this.needs.http.send({
      url,
      method: method as 'GET' | 'POST',
      headers: Object.fromEntries(new Headers(headers as Record<string, string>)),
      ...(body != null && { body: String(body) }),
    })
    if (status >= 500) throw unavailable('sign_on.provider_away', { status })
    const { 'content-type': type = '' } = got
    return new Response(status === 204 ? null : new Uint8Array(bytes), { status, headers: { 'content-type': type } })
  }
}

const claimsOf = ({ iss, sub, email, email_verified, name }: Openid.IDToken): Claims => ({
  issuer: iss,
  subject: sub,
  emailVerified: email_verified === true,
  ...(typeof email === 'string' && { email }),
  ...(typeof name === 'string' && { name }),
})

const keyOf = ({ issuer, clientId, secret = '' }: Issuer): string =>
  createHash('sha256')
    .update(JSON.stringify([issuer, clientId, secret]))
    .digest('hex')

/** As the provider takes it; by HTTP Basic unless it says otherwise (OpenID Connect Discovery 1.0). */
const clientProof =
  (openid: typeof Openid, secret: string | undefined): Openid.ClientAuth =>
  (server, client, body, headers) => {
    const takes = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    const proof = takes.includes('client_secret_basic') ? openid.ClientSecretBasic : openid.ClientSecretPost
    return (secret ? proof(secret) : openid.None())(server, client, body, headers)
  }
