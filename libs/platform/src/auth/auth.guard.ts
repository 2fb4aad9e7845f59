import { DomainError } from '@litper/kernel'
import { type CanActivate, type ExecutionContext, Inject, Injectable, Optional } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import type { FastifyRequest } from 'fastify'
import { derivedKey } from '../config/secrets.ts'
import type { Settings } from '../config/settings.ts'
import { identify } from '../context/context.ts'
import { SERVICE_NAMES, SETTINGS } from '../context/tokens.ts'
import { verifyInternal } from './internal-token.ts'
import { AUTHENTICATOR, type Authenticator, type Principal } from './principal.ts'
import { shownBy } from './shown.ts'

type Targets = Parameters<Reflector['getAllAndOverride']>[1]

/** Guards every HTTP route of every process: the caller is authenticated and has one of the roles, or the route is public. */
@Injectable()
export class AuthGuard implements CanActivate {
  private readonly internalKey: Buffer

  constructor(
    private readonly reflector: Reflector,
    @Inject(SETTINGS) settings: Settings,
    @Optional() @Inject(AUTHENTICATOR) private readonly authenticator?: Authenticator,
    @Optional() @Inject(SERVICE_NAMES) private readonly services: readonly string[] = [],
  ) {
    this.internalKey = derivedKey(settings.secret, 'internal')
  }

  /** Public routes are answered synchronously: every tracking page and every webhook passes here. */
  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    if (context.getType() !== 'http') return true
    const targets = [context.getHandler(), context.getClass()] satisfies Targets
    return this.reflector.getAllAndOverride<boolean>('litper:public', targets) || this.prove(context, targets)
  }

  private async prove(context: ExecutionContext, targets: Targets): Promise<boolean> {
    const principal = await this.principalOf(context.switchToHttp().getRequest<FastifyRequest>())
    if (!principal) throw new DomainError('auth.required', 'unauthenticated')
    const roles = this.reflector.getAllAndOverride<string[]>('litper:roles', targets)
    if (roles && !principal.roles.some((role) => roles.includes(role)))
      throw new DomainError('auth.role_missing', 'forbidden', { needs: roles })
    const scope = this.reflector.getAllAndOverride<string>('litper:scope', targets)
    if (scope && principal.permissions && !principal.permissions.includes(scope))
      throw new DomainError('auth.permission_missing', 'forbidden', { needs: scope })
    const { tenant, ...actor } = principal
    identify(tenant, actor)
    return true
  }

  private async principalOf(request: FastifyRequest): Promise<Principal | undefined> {
    const internal = request.headers['x-litper-internal']
    if (typeof internal === 'string')
      return verifyInternal(internal, this.internalKey, {
        services: this.services,
        method: request.method,
        url: request.url,
      })
    const shown = shownBy(request)
    return shown && this.authenticator?.authenticate(shown)
  }
}
