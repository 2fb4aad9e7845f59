import { DomainError } from '@litper/kernel'
import { problemOf, shownBy } from '@litper/platform'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type Provider from 'oidc-provider'
import type { InteractionResults } from 'oidc-provider'
import { scopesIn } from '../../domain/oauth/scopes.ts'
import { languageOf } from '../../domain/oauth/texts.ts'
import type { UserRow } from '../../usecases/accounts.ts'
import { refuseForeign } from '../../usecases/browser.ts'
import { accountOf } from '../../usecases/oauth/accounts.ts'
import { allowClient, personOf } from '../../usecases/oauth/allow-client.ts'
import { browserOf } from '../browser-of.ts'
import { grantOf } from './grant.ts'
import type { OauthServer } from './oauth-server.ts'
import { consentPage, gonePage, type Page } from './page.ts'

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>

/** The page where a person lets a program act for them. */
export class OauthPages {
  constructor(private readonly server: OauthServer) {}

  async show(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const found = await this.find(request, reply)
    return found ? send(reply, await this.page(found, request)) : gone(request, reply)
  }

  async decide(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    refuseForeign(browserOf(request))
    const found = await this.find(request, reply)
    if (!found) return gone(request, reply)
    const form = new URLSearchParams(String(request.body ?? ''))
    if (form.get('decision') !== 'allow') return this.finish(request, reply, { error: 'access_denied' })
    try {
      return await this.allow(found, form, request, reply)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      return send(reply.status(problemOf(error).status), await this.page(found, request, error.code))
    }
  }

  private async allow(found: Interaction, form: URLSearchParams, request: FastifyRequest, reply: FastifyReply) {
    const { parts, resource } = this.server
    const given = { email: field(form, 'email'), password: field(form, 'password'), code: field(form, 'code') }
    const known = await this.known(request)
    const user = await personOf(parts, known ? { user: known } : given, browserOf(request))
    const asked = scopesIn(String(found.params['scope'] ?? ''))
    const scopes = form.getAll('scope').filter((one) => asked.includes(one))
    const client = await this.clientName(found)
    const name = await allowClient(parts, user, { client, scopes, address: request.ip })
    const accountId = accountOf(user)
    const provider = await this.server.provider()
    const grantId = await grantOf(provider, { name, accountId, scopes, resource, params: found.params }).save()
    return this.finish(request, reply, { login: { accountId, remember: false }, consent: { grantId } })
  }

  /** Back to the authorization server, which answers the program. */
  private async finish(
    { raw }: FastifyRequest,
    reply: FastifyReply,
    result: InteractionResults,
  ): Promise<FastifyReply> {
    const next = await (await this.server.provider()).interactionResult(raw, reply.raw, result)
    return reply.redirect(next, 303)
  }

  private async find({ raw }: FastifyRequest, reply: FastifyReply): Promise<Interaction | undefined> {
    const provider = await this.server.provider()
    return provider.interactionDetails(raw, reply.raw).catch(() => undefined)
  }

  private async page({ params }: Interaction, request: FastifyRequest, fault?: string): Promise<Page> {
    const known = await this.known(request)
    const tenant = known && (await this.tenantName(known))
    const asked = {
      client: await this.clientName({ params }),
      redirect: String(params['redirect_uri']),
      scopes: scopesIn(String(params['scope'] ?? '')),
      path: request.url.split('?', 1)[0]!,
      ...(known && { person: { name: known.name || known.email, tenant: tenant ?? '' } }),
      ...(fault && { fault }),
    }
    const locales = params['ui_locales']
    return consentPage(asked, languageOf(typeof locales === 'string' ? locales : request.headers['accept-language']))
  }

  private async clientName({ params }: Pick<Interaction, 'params'>): Promise<string> {
    const id = String(params['client_id'])
    const client = await (await this.server.provider()).Client.find(id)
    return client?.clientName || URL.parse(id)?.host || id.slice(0, 40)
  }

  /** Who is signed in at the console in this browser. As for a read: the origin of a decision was checked. */
  private async known(request: FastifyRequest): Promise<UserRow | undefined> {
    const { parts } = this.server
    const shown = shownBy(request)
    const proven =
      shown?.cookie && (await parts.authenticator.authenticate({ ...shown, authorization: undefined, method: 'GET' }))
    if (!proven) return undefined
    return parts.asTenant(proven.tenant, () => parts.database.transaction(() => parts.accounts.findUser(proven.id)))
  }

  private tenantName({ tenantId }: UserRow): Promise<string | undefined> {
    const { parts } = this.server
    return parts.asTenant(tenantId, () => parts.database.transaction(() => parts.accounts.tenantName()))
  }
}

const field = (form: URLSearchParams, name: string) => (form.get(name) ?? '').slice(0, 300)
const send = (reply: FastifyReply, { html, headers }: Page) => reply.headers(headers).send(html)
const gone = ({ headers }: FastifyRequest, reply: FastifyReply) =>
  send(reply.status(400), gonePage(headers['accept-language']))
