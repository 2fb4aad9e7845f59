import { generateKeyPairSync } from 'node:crypto'
import Provider, { type Adapter, type AdapterPayload } from 'oidc-provider'
import type { People } from './people.ts'

/** The one program that may sign people in here. */
export const CLIENT = { id: 'demo-oidc-client', secret: 'demo-oidc-secret' } as const

interface Settings {
  /** `http://127.0.0.1:8090/oidc` */
  readonly issuer: string
  /** Where people are sent back to. */
  readonly redirect: string
  readonly people: People
}

/** A provider of OpenID Connect: code flow with PKCE, RS256, e-mail and name in the ID token. */
export function openProvider({ issuer, redirect, people }: Settings): Provider {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const kept = new Map<string, Kept>()
  return new Provider(issuer, {
    adapter: (model: string) => new Memory(model, kept),
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' } as never] },
    clients: [
      { client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirect], response_types: ['code'] },
    ],
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['sandbox'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/oidc/interaction/${uid}` },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AuthorizationCode: 60, AccessToken: 600, IdToken: 600 },
    findAccount: async (_context, sub) => {
      const person = people.find(sub)
      return person && { accountId: sub, claims: async () => ({ ...person }) }
    },
  })
}

interface Kept {
  readonly payload: AdapterPayload
  readonly endsAt: number
}

/** The store of a provider that forgets all with the process. */
class Memory implements Adapter {
  constructor(
    private readonly model: string,
    private readonly kept: Map<string, Kept>,
  ) {}

  async upsert(id: string, payload: AdapterPayload, seconds: number): Promise<void> {
    this.kept.set(this.nameOf(id), { payload, endsAt: Date.now() + seconds * 1000 })
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const found = this.kept.get(this.nameOf(id))
    return found && found.endsAt > Date.now() ? found.payload : undefined
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return [...this.kept.values()].find(({ payload }) => payload.uid === uid)?.payload
  }

  async findByUserCode(): Promise<undefined> {}

  async consume(id: string): Promise<void> {
    const found = this.kept.get(this.nameOf(id))
    if (found) Object.assign(found.payload, { consumed: Math.floor(Date.now() / 1000) })
  }

  async destroy(id: string): Promise<void> {
    this.kept.delete(this.nameOf(id))
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [name, { payload }] of this.kept) if (payload.grantId === grantId) this.kept.delete(name)
  }

  private nameOf(id: string): string {
    return `${this.model} ${id}`
  }
}
