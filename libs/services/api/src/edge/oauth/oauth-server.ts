import { DATABASE, derivedKey, SETTINGS, type Settings } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Inject, Injectable, Optional } from '@nestjs/common'
import type Provider from 'oidc-provider'
import { PostgresOauthRecords } from '../../store/oauth-records.ts'
import type { ApiParts } from '../../usecases/ports.ts'
import { API_PARTS } from '../parts.ts'

/** Fetches the documents of clients: a spec gives its own. */
export const CLIENT_DOCUMENTS = Symbol('ClientDocuments')

/** The authorization server, opened at the first request to it: an installation that no program asks does not carry it. */
@Injectable()
export class OauthServer {
  readonly issuer: string
  readonly resource: string
  private opened?: Promise<Provider>

  constructor(
    @Inject(API_PARTS) readonly parts: ApiParts,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Optional() @Inject(CLIENT_DOCUMENTS) private readonly fetch?: typeof globalThis.fetch,
  ) {
    this.issuer = new URL(settings.publicUrl).origin
    this.resource = `${this.issuer}/mcp`
  }

  get clientKey(): Buffer {
    return derivedKey(this.settings.secret, 'oauth-client')
  }

  provider(): Promise<Provider> {
    this.opened ??= this.open()
    return this.opened
  }

  private async open(): Promise<Provider> {
    const { openProvider } = await import('../oidc-provider/proxy.ts')
    const keyFor = (purpose: string) => derivedKey(this.settings.secret, purpose)
    return openProvider(this.parts, new PostgresOauthRecords(this.database), {
      issuer: this.issuer,
      resource: this.resource,
      clientKey: this.clientKey,
      accessKey: keyFor('oauth-access'),
      cookieKey: keyFor('oauth-cookie'),
      signingSeed: keyFor('oauth-signing'),
      fetch: this.fetch,
    })
  }
}
