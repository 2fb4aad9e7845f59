import { SYSTEM_TENANT } from '@litper/ports'
import type { Adapter, AdapterPayload } from 'oidc-provider'
import { isNative } from '../../domain/oauth/redirects.ts'
import { hashOf } from '../../usecases/accounts.ts'
import { endGrant, readName } from '../../usecases/oauth/accounts.ts'
import type { OauthRecord } from '../../usecases/oauth/records.ts'
import { readClient } from '../../usecases/oauth/registered-client.ts'
import type { ApiParts } from '../../usecases/ports.ts'

export interface Keeping {
  readonly parts: ApiParts
  readonly clientKey: Buffer
  /** What to throw when a code or a refresh token comes for the second time at the same moment. */
  readonly usedTwice: () => Error
}

/** What the authorization server keeps, in our tables. A program that registered is in its own id. */
export class RecordsAdapter implements Adapter {
  constructor(
    private readonly model: string,
    private readonly keeping: Keeping,
  ) {}

  async upsert(id: string, { jti: _secret, ...payload }: AdapterPayload, seconds: number): Promise<void> {
    const { parts } = this.keeping
    const now = parts.clock.now()
    const tenant = readName(payload.accountId ?? '')?.tenant ?? SYSTEM_TENANT
    const expiresAt = new Date(now.getTime() + seconds * 1000)
    const grantId = typeof payload.grantId === 'string' ? { grantId: payload.grantId } : {}
    const record = { hash: this.hashOf(id), model: this.model, payload, expiresAt, ...grantId }
    await parts.asTenant(tenant, () => parts.database.transaction(() => parts.records.put(record, now)))
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    if (this.model === 'Client') return this.clientOf(id)
    const record = await this.keeping.parts.records.lookup(this.hashOf(id))
    if (!record || record.expiresAt <= this.keeping.parts.clock.now()) return undefined
    const consumed = record.usedAt && Math.floor(record.usedAt.getTime() / 1000)
    return { ...record.payload, jti: id, ...(consumed && { consumed }) } as AdapterPayload
  }

  /** Of two requests at the same moment the second finds it used. */
  async consume(id: string): Promise<void> {
    const { parts, usedTwice } = this.keeping
    const used = await this.inside(id, ({ hash }) => parts.records.use(hash, parts.clock.now()))
    if (used === false) throw usedTwice()
  }

  async destroy(id: string): Promise<void> {
    await this.inside(id, ({ hash }) => this.keeping.parts.records.remove(hash))
    if (this.model === 'Grant') await endGrant(this.keeping.parts, id)
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    const { parts } = this.keeping
    const grant = readName(grantId)
    if (!grant) return
    await parts.asTenant(grant.tenant, () =>
      parts.database.transaction(() => parts.records.removeOf(grantId, this.model)),
    )
  }

  /** Neither log-ins at the authorization server nor device codes are kept. */
  async findByUid(): Promise<undefined> {}
  async findByUserCode(): Promise<undefined> {}

  private async inside<T>(id: string, work: (record: OauthRecord) => Promise<T>): Promise<T | undefined> {
    const { parts } = this.keeping
    const record = await parts.records.lookup(this.hashOf(id))
    return record && parts.asTenant(record.tenantId, () => parts.database.transaction(() => work(record)))
  }

  private hashOf(id: string): string {
    return hashOf(`${this.model} ${id}`)
  }

  private clientOf(id: string): AdapterPayload | undefined {
    const client = readClient(this.keeping.clientKey, id)
    if (!client) return undefined
    const application_type = isNative(client.redirects) ? 'native' : 'web'
    const metadata = { client_id: id, client_name: client.name, redirect_uris: [...client.redirects], application_type }
    return metadata as unknown as AdapterPayload
  }
}
