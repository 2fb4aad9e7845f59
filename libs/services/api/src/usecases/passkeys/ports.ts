import type { TenantId } from '@litper/kernel'
import type { RelyingParty } from '../../domain/relying-party.ts'

export interface PasskeyRow {
  readonly id: string
  readonly tenantId: TenantId
  readonly userId: string
  /** base64url, made by the authenticator. */
  readonly credentialId: string
  /** COSE. */
  readonly publicKey: Buffer
  readonly counter: number
  readonly transports: readonly string[]
  readonly name: string
  readonly createdAt: Date
  readonly usedAt?: Date
}
/** `lookup` works before the tenant is known; the rest in the ambient transaction. */
export interface Passkeys {
  lookup(credentialId: string): Promise<PasskeyRow | undefined>
  listOf(userId: string): Promise<PasskeyRow[]>
  /** False: an authenticator has this id already. */
  add(passkey: Omit<PasskeyRow, 'tenantId' | 'createdAt' | 'usedAt'>): Promise<boolean>
  /** Locks it until the transaction ends. */
  lock(id: string): Promise<PasskeyRow | undefined>
  /** One that is locked. */
  change(passkey: {
    readonly id: string
    readonly name?: string
    readonly counter?: number
    readonly usedAt?: Date
  }): Promise<void>
  remove(id: string): Promise<void>
  removeOf(userId: string): Promise<number>
}

/** What a browser answers, as WebAuthn's JSON. */
export interface Answered {
  readonly id: string
  readonly rawId: string
  readonly type: 'public-key'
  readonly response: {
    readonly clientDataJSON: string
    readonly attestationObject?: string
    readonly authenticatorData?: string
    readonly signature?: string
    readonly userHandle?: string
    readonly transports?: readonly string[]
  }
}
export type Options = Readonly<Record<string, unknown>> & { readonly challenge: string }
export type NewKey = Pick<PasskeyRow, 'credentialId' | 'publicKey' | 'counter' | 'transports'>

/** WebAuthn, always with user verification. */
export interface PasskeyProofs {
  askNew(
    party: RelyingParty,
    person: { id: string; email: string; name: string },
    have: readonly PasskeyRow[],
  ): Promise<Options>
  askProof(party: RelyingParty): Promise<Options>
  /** Undefined: it is not what was asked for. */
  proveNew(party: RelyingParty, answered: Answered, challenge: string): Promise<NewKey | undefined>
  /** The new counter. */
  prove(
    party: RelyingParty,
    answered: Answered,
    challenge: string,
    key: PasskeyRow,
  ): Promise<{ readonly counter: number } | 'wrong' | 'copied'>
}
