import type Provider from 'oidc-provider'
import type { VendorModule } from '../world/world.ts'
import { People } from './people.ts'
import { oidcRoutes } from './routes.ts'

/**
 * The OpenID provider of a company, at `/oidc`, for the program `demo-oidc-client` / `demo-oidc-secret`. It is loaded at the first request.
 * https://openid.net/specs/openid-connect-core-1_0.html
 */
export const oidc: VendorModule = async (app, world) => {
  const people = new People()
  let opened: Promise<Provider> | undefined
  const { publicUrl, platformUrl } = world.settings
  world.contribute('oidc', { reset: () => people.reset() })
  oidcRoutes(app, people, () => {
    opened ??= import('./provider.ts').then(({ openProvider }) =>
      openProvider({ issuer: `${publicUrl}/oidc`, redirect: `${platformUrl}/entrar`, people }),
    )
    return opened
  })
}
