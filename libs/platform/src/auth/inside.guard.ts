import { createHash, timingSafeEqual } from 'node:crypto'
import { DomainError } from '@litper/kernel'
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { derivedKey } from '../config/secrets.ts'
import type { Settings } from '../config/settings.ts'
import { SERVICE_NAMES, SETTINGS } from '../context/tokens.ts'
import { verifyInternal } from './internal-token.ts'

const LOOPBACK = /^(::ffff:)?127\.|^::1$/
/** What a proxy on this machine adds for a caller from elsewhere. */
const FORWARDED = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via']

/** The names of this machine. Another name may be of a foreign page whose name was pointed at this address (DNS rebinding). */
const OWN_NAMES = /^(localhost|127(\.\d+){3}|\[(::1|::ffff:[\da-f.:]+)\])(:\d+)?$/i

/** For what is no business of the internet: this machine itself, the gateway's token, or the token of the metrics. */
@Injectable()
export class InsideGuard implements CanActivate {
  private readonly key: Buffer

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(SERVICE_NAMES) private readonly services: readonly string[],
  ) {
    this.key = derivedKey(settings.secret, 'internal')
  }

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>()
    if (this.isLocal(request) || this.isGateway(request) || this.isWatcher(request)) return true
    throw new DomainError('auth.required', 'unauthenticated')
  }

  private isLocal({ raw, headers }: FastifyRequest): boolean {
    if (!LOOPBACK.test(raw.socket.remoteAddress ?? '') || FORWARDED.some((name) => headers[name] !== undefined))
      return false
    return OWN_NAMES.test(headers.host ?? '') && !isFromPage(headers)
  }

  private isGateway({ headers, method, url }: FastifyRequest): boolean {
    const token = headers['x-litper-internal']
    const at = { services: this.services, method, url }
    return typeof token === 'string' && verifyInternal(token, this.key, at) !== undefined
  }

  private isWatcher({ headers }: FastifyRequest): boolean {
    const given = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1]
    const wanted = this.settings.METRICS_TOKEN
    return given !== undefined && wanted !== undefined && timingSafeEqual(digest(given), digest(wanted))
  }
}

/** A page in a browser on this machine made the call. Any page can: a browser sends a body of plain text without asking first (CORS). */
const isFromPage = (headers: FastifyRequest['headers']): boolean =>
  headers.origin !== undefined || !['none', undefined].includes(headers['sec-fetch-site'] as string | undefined)

const digest = (text: string) => createHash('sha256').update(text).digest()
