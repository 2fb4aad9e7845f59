import { Public } from '@litper/platform'
import { Controller, Get, Header, Inject } from '@nestjs/common'
import { BUNDLES } from '../../domain/oauth/scopes.ts'
import { OauthServer } from './oauth-server.ts'

/** Where a client learns who gives out the tokens of `/mcp` (RFC 9728). */
@Public()
@Controller('.well-known/oauth-protected-resource')
export class ResourceMetadataController {
  constructor(@Inject(OauthServer) private readonly server: OauthServer) {}

  @Get(['', 'mcp'])
  @Header('access-control-allow-origin', '*')
  show() {
    return {
      resource: this.server.resource,
      authorization_servers: [this.server.issuer],
      scopes_supported: BUNDLES,
      bearer_methods_supported: ['header'],
      resource_name: 'Litper',
    }
  }
}
