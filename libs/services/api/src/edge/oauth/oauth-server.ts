import { derivedKey, HTTP_CLIENT, SETTINGS, type Settings } from '@litper/platform'
import type { HttpClient } from '@litper/ports'
import { Inject, Injectable } from '@nestjs/common'
import type Provider from 'oidc-provider'
import type { ApiParts } from '../../usecases/ports.ts'
import { API_PARTS } from '../parts.ts'
import { publicFetch } from './public-fetch.ts'

/** The authorization server, opened at the first request to it: an installation that no program asks does not carry it. */
@Injectable()
export class OauthServer {
  readonly issuer: string
  readonly resource: string
  private opened?: Promise<Provider>

  constructor(
    @Inject(API_PARTS) readonly parts: ApiParts,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(HTTP_CLIENT) private readonly http: HttpClient,
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
    return openProvider(this.parts, {
      issuer: this.issuer,
      resource: this.resource,
      clientKey: this.clientKey,
      accessKey: keyFor('oauth-access'),
      cookieKey: keyFor('oauth-cookie'),
      signingSeed: keyFor('oauth-signing'),
      fetch: publicFetch(this.http),
    })
  }
}
