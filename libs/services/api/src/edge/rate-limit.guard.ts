import { DomainError } from '@litper/kernel'
import { currentContext, OPERATION, RATE_LIMITS, SETTINGS, type Settings } from '@litper/platform'
import type { RateLimits } from '@litper/ports'
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type LimitSettings, limitHeaders, limitsOf } from '../domain/limits.ts'
import { isRead } from '../domain/same-origin.ts'
import { Volume } from '../domain/volume.ts'
import { raiseAlert } from '../usecases/alerts.ts'
import type { ApiParts } from '../usecases/ports.ts'
import { API_PARTS } from './parts.ts'

/** Of one caller in an hour: a person at work makes some dozens. */
const UNUSUAL_WRITES = 500

/** The buckets of the ambient tenant and its people. */
@Injectable()
export class RateLimiter {
  private readonly given: LimitSettings
  private readonly volume = new Volume(UNUSUAL_WRITES)

  constructor(
    @Inject(RATE_LIMITS) private readonly limits: RateLimits,
    @Inject(SETTINGS) settings: Settings,
    @Inject(API_PARTS) private readonly parts: ApiParts,
  ) {
    this.given = {
      readsPerMinute: settings.RATE_READS_PER_MINUTE,
      writesPerMinute: settings.RATE_WRITES_PER_MINUTE,
      personReadsPerMinute: settings.RATE_PERSON_READS_PER_MINUTE,
      personWritesPerMinute: settings.RATE_PERSON_WRITES_PER_MINUTE,
      apiKeyPerHour: settings.RATE_API_KEY_PER_HOUR,
    }
  }

  /** Once an hour: a look from a person, not a refusal. */
  private alert({ kind, id }: { kind: string; id: string }): Promise<void> {
    return raiseAlert(this.parts, 'unusual_volume', { kind: kind === 'user' ? 'user' : 'api_key', id }, undefined)
  }

  /** `tell` gets the RateLimit headers of the bucket with the least left, also when the call is refused. @throws DomainError too_many `rate.limited` */
  async take(
    caller: { kind: string; id: string },
    method: string,
    tell: (headers: Record<string, string>) => void,
  ): Promise<void> {
    const hasCredential = caller.kind === 'user' || caller.kind === 'api_key' // parts of the platform have budgets
    if (hasCredential && !isRead(method) && this.volume.count(caller.id, Date.now())) await this.alert(caller)
    let least = Number.POSITIVE_INFINITY
    for (const limit of limitsOf(caller, method, this.given)) {
      const { allowed, remaining, retryAfterMs } = await this.limits.take(limit.key, limit)
      if (remaining < least) tell(limitHeaders(limit, remaining))
      least = Math.min(least, remaining)
      if (!allowed) throw new DomainError('rate.limited', 'too_many', { retryAfterMs })
    }
  }
}

/** Limits operations by their proven caller. Calls without a credential are not limited here: sign-in limits itself. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(@Inject(RateLimiter) private readonly limiter: RateLimiter) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    if (context.getType() !== 'http') return true
    if (!Reflect.hasMetadata(OPERATION, context.getHandler())) return true // not by path: one path can be written in many ways
    const request = context.switchToHttp().getRequest<FastifyRequest>()
    const caller = currentContext()
    return caller?.tenant ? this.take(caller.actor, request, context) : true
  }

  private async take(actor: { kind: string; id: string }, request: FastifyRequest, context: ExecutionContext) {
    const reply = context.switchToHttp().getResponse<FastifyReply>()
    await this.limiter.take(actor, request.method, (headers) => void reply.headers(headers))
    return true
  }
}
