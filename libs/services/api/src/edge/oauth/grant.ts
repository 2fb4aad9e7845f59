import type Provider from 'oidc-provider'
import { covers } from '../../domain/oauth/scopes.ts'

interface Given {
  /** As `allowClient` gives it. */
  readonly name: string
  readonly accountId: string
  readonly scopes: readonly string[]
  readonly resource: string
  readonly params: Readonly<Record<string, unknown>>
}

/** What a person allowed, as the authorization server keeps it: each scope that was asked for is either granted or refused. */
export function grantOf(provider: Provider, { name, accountId, scopes, resource, params }: Given) {
  const grant = new provider.Grant({ accountId, clientId: String(params['client_id']), jti: name } as never)
  const asked = String(params['scope'] ?? '')
    .split(' ')
    .filter(Boolean)
  const isOwn = (one: string) => one === 'openid' || one === 'offline_access'
  const isGranted = (one: string) => scopes.some((scope) => covers(scope, one))
  grant.addOIDCScope(asked.filter(isOwn).join(' '))
  grant.addResourceScope(resource, asked.filter((one) => !isOwn(one) && isGranted(one)).join(' '))
  grant.rejectResourceScope(resource, asked.filter((one) => !isOwn(one) && !isGranted(one)).join(' '))
  return grant
}
