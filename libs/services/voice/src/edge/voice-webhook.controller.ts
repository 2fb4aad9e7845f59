import { DomainError, isUuid, notFound } from '@litper/kernel'
import { asTenant, count, DATABASE, Public } from '@litper/platform'
import type { CallCallback, CallScript, Database } from '@litper/ports'
import { Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { accountOf, providerOf } from '../usecases/account-of.ts'
import { answerTurn } from '../usecases/answer-turn.ts'
import { openInbound } from '../usecases/open-inbound.ts'
import type { Account, VoiceParts } from '../usecases/ports.ts'
import { orderKeeping } from '../usecases/record-call.ts'
import { recordNews } from '../usecases/record-news.ts'
import { VOICE_PARTS } from './parts.ts'

interface Proven {
  readonly account: Account
  readonly news: CallCallback
}

/** Where the provider of calls asks what is said, and tells what happens. Each request proves itself by its signature. */
@Public()
@Controller('webhooks/voice/:key')
export class VoiceWebhookController {
  constructor(
    @Inject(VOICE_PARTS) private readonly parts: VoiceParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Post('tries/:tryId/turns/:n')
  @HttpCode(200)
  turn(
    @Param('key') key: string,
    @Param('tryId') tryId: string,
    @Param('n') n: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!isUuid(tryId) || !/^\d{1,3}$/.test(n)) throw notFound('call.not_found')
    return this.proven(key, request, async ({ account, news }) => {
      const heard = { words: news.speech ?? '', keys: news.digits ?? '' }
      const asked = { tryId, n: Number(n), heard, answeredBy: news.answeredBy }
      const script = await this.database.transaction(() => answerTurn(this.parts, account, asked))
      return this.scripted(account, script, reply)
    })
  }

  @Post('inbound')
  @HttpCode(200)
  inbound(@Param('key') key: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.proven(key, request, async ({ account, news }) => {
      const script = await this.database.transaction(() => openInbound(this.parts, account, news))
      return this.scripted(account, script, reply)
    })
  }

  @Post('tries/:tryId/status')
  @HttpCode(204)
  status(@Param('key') key: string, @Param('tryId') tryId: string, @Req() request: FastifyRequest) {
    if (!isUuid(tryId)) throw notFound('call.not_found')
    return this.proven(key, request, ({ news }) => this.database.transaction(() => recordNews(this.parts, tryId, news)))
  }

  @Post('tries/:tryId/recording')
  @HttpCode(204)
  recording(@Param('key') key: string, @Param('tryId') tryId: string, @Req() request: FastifyRequest) {
    if (!isUuid(tryId)) throw notFound('call.not_found')
    return this.proven(key, request, async ({ news: { recording } }) => {
      if (recording) await this.database.transaction(() => orderKeeping(this.parts, tryId, recording))
    })
  }

  /** Whose account it is, by the key of the address; that the provider sent it, by its signature under that account. */
  private async proven<T>(key: string, request: FastifyRequest, work: (proven: Proven) => Promise<T>): Promise<T> {
    const tenant = await this.parts.accounts.tenantOf(key)
    if (!tenant) throw new DomainError('call.signature', 'forbidden')
    return asTenant(tenant, async () => {
      const account = await this.database.transaction(() => accountOf(this.parts))
      const provider = providerOf(this.parts, account)
      const given = {
        url: `${this.parts.publicUrl}${request.originalUrl}`,
        signature: one(request.headers[provider.signatureHeader]),
        body: Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '',
      }
      const news = await provider.readCallback(account.settings, given)
      count('litper_webhooks_total', { source: account.provider, outcome: 'accepted' })
      return work({ account, news })
    })
  }

  private async scripted(account: Account, script: CallScript, reply: FastifyReply): Promise<string> {
    const provider = providerOf(this.parts, account)
    reply.header('content-type', provider.scriptType)
    return provider.scriptOf(account.settings, script)
  }
}

const one = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? header[0] : header)
