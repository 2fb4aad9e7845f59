import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

export interface TestIssuer {
  readonly url: string
  /** What the next tokens say, over what they would say: also another `iss` or `aud`. */
  claims: JWTPayload
  /** What `/userinfo` says. */
  person: object
  /** Answers instead of the token. */
  fault?: { readonly status: number; readonly body: object }
  /** Over what the provider says of itself. */
  metadata: Record<string, unknown>
  readonly asked: { readonly path: string; readonly authorization?: string; readonly body: string }[]
  /** As a person who signs in there: the query with which the browser comes back. */
  signIn(url: string): { code: string; state: string; iss: string }
  stop(): Promise<void>
}

/** An OpenID provider on loopback that lies when it is told to. */
export async function startIssuer(): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'a', alg: 'RS256', use: 'sig' }] }
  const nonces = new Map<string, string>()
  const issuer: TestIssuer = { url: '', claims: {}, person: {}, metadata: {}, asked: [], signIn, stop }
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString()
    const path = request.url ?? ''
    issuer.asked.push({ path, authorization: request.headers.authorization, body })
    const [status, answer] = await answerOf(path, new URLSearchParams(body))
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return Object.assign(issuer, { url })

  async function answerOf(path: string, form: URLSearchParams): Promise<[number, object]> {
    if (path === '/jwks') return [200, keys]
    if (path === '/userinfo') return [200, issuer.person]
    if (path === '/token') return issuer.fault ? [issuer.fault.status, issuer.fault.body] : [200, await tokenOf(form)]
    if (path !== '/.well-known/openid-configuration') return [404, {}]
    return [
      200,
      {
        issuer: issuer.url,
        authorization_endpoint: `${issuer.url}/authorize`,
        token_endpoint: `${issuer.url}/token`,
        jwks_uri: `${issuer.url}/jwks`,
        id_token_signing_alg_values_supported: ['RS256'],
        code_challenge_methods_supported: ['S256'],
        authorization_response_iss_parameter_supported: true,
        ...issuer.metadata,
      },
    ]
  }

  async function tokenOf(form: URLSearchParams): Promise<object> {
    const seconds = Math.floor(Date.now() / 1000)
    const usual = { iss: issuer.url, aud: 'litper', sub: '7', iat: seconds, exp: seconds + 300 }
    const claims = { ...usual, nonce: nonces.get(form.get('code') ?? ''), ...issuer.claims }
    const token = new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'a' })
    return { access_token: 'x', token_type: 'bearer', id_token: await token.sign(privateKey) }
  }

  function signIn(at: string) {
    const query = new URL(at).searchParams
    const code = `code-${nonces.size}`
    nonces.set(code, query.get('nonce') ?? '')
    return { code, state: query.get('state') ?? '', iss: issuer.url }
  }

  async function stop() {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
}
