import { notFound } from '@litper/kernel'
import { Answers, afterCursor, currentContext, DATABASE, type InputOf, pageOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import { accountOf } from '../usecases/account-of.ts'
import { callOf, cancelCall, makeCall, resolveCall } from '../usecases/make-call.ts'
import type { Account, VoiceParts } from '../usecases/ports.ts'
import { checkAccount, putAccount } from '../usecases/put-account.ts'
import * as settings from './call-settings.operations.ts'
import { timelineOf } from './call-timeline.ts'
import { tryViewOf, viewOf } from './call-view.ts'
import * as operations from './calls.operations.ts'
import { VOICE_PARTS } from './parts.ts'

type Input<K extends keyof typeof operations> = InputOf<(typeof operations)[K]>
const LINK_SECONDS = 600
const whoAsks = (): string => currentContext()!.actor.id

@Controller()
export class CallsController {
  constructor(
    @Inject(VOICE_PARTS) private readonly parts: VoiceParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(operations.listCalls)
  async list({ cursor, limit, ...query }: Input<'listCalls'>) {
    const after = afterCursor(cursor)
    const calls = await this.database.reading(() => this.parts.calls.page({ ...query, after, limit: limit + 1 }))
    const { data, nextCursor } = pageOf(calls, limit)
    return { data: data.map(viewOf), nextCursor }
  }

  @Answers(operations.callTimeline)
  timeline({ orderId }: Input<'callTimeline'>) {
    return this.database.reading(async () => {
      const calls = await this.parts.calls.page({ orderId, limit: 50 })
      const all = await Promise.all(calls.map(async (call) => timelineOf(call, await this.parts.tries.of(call.id))))
      const data = all.flat().sort((a, b) => (a.at < b.at ? -1 : 1))
      return { data, nextCursor: null }
    })
  }

  @Answers(operations.makeCallOperation)
  make({ orderId, purpose }: Input<'makeCallOperation'>) {
    return this.database.transaction(async () =>
      viewOf(await makeCall(this.parts, { orderId, purpose, by: whoAsks() })),
    )
  }

  @Answers(operations.optOutOperation)
  async optOut({ phone, isOptedOut }: Input<'optOutOperation'>) {
    const at = isOptedOut ? this.parts.clock.now() : undefined
    await this.database.transaction(() => this.parts.people.optOut(phone, whoAsks(), at))
    return { phone, isOptedOut }
  }

  @Answers(settings.readCallPolicy)
  readPolicy() {
    return this.database.transaction(() => this.parts.policies.read())
  }

  @Answers(settings.setCallPolicy)
  setPolicy(change: InputOf<typeof settings.setCallPolicy>) {
    return this.database.transaction(async () => {
      const policy = { ...(await this.parts.policies.read()), ...change }
      await this.parts.policies.save(policy)
      return policy
    })
  }

  @Answers(settings.findCallingAccount)
  async account() {
    return this.shown(await this.database.transaction(() => accountOf(this.parts)))
  }

  @Answers(settings.putCallingAccount)
  async putAccount(given: InputOf<typeof settings.putCallingAccount>) {
    const proven = await checkAccount(this.parts, given)
    await this.database.transaction(() => putAccount(this.parts, given))
    return { ...this.shown(await this.database.transaction(() => accountOf(this.parts))), proven }
  }

  @Answers(operations.findCall)
  find({ id }: Input<'findCall'>) {
    return this.database.reading(async () => {
      const call = await callOf(this.parts, id)
      const tries = await this.parts.tries.of(id)
      const attempts = await Promise.all(tries.map(async (one) => tryViewOf(one, await this.parts.tries.turns(one.id))))
      return { ...viewOf(call), attempts }
    })
  }

  @Answers(operations.cancelCallOperation)
  cancel({ id }: Input<'cancelCallOperation'>) {
    return this.changed(id, () => cancelCall(this.parts, id))
  }

  @Answers(operations.resolveCallOperation)
  resolve({ id }: Input<'resolveCallOperation'>) {
    return this.changed(id, () => resolveCall(this.parts, id, whoAsks()))
  }

  @Answers(operations.callRecording)
  async recording({ id, attempt }: Input<'callRecording'>) {
    const key = await this.database.reading(async () => {
      await callOf(this.parts, id)
      return (await this.parts.tries.of(id)).find((one) => one.id === attempt)?.recordingKey
    })
    if (!key) throw notFound('call.no_recording')
    const { url, expiresAt } = await this.parts.blobs.downloadLink(key, { seconds: LINK_SECONDS })
    return { url, expiresAt: expiresAt.toISOString() }
  }

  private changed(id: string, work: () => Promise<void>) {
    return this.database.transaction(async () => {
      await work()
      return viewOf(await callOf(this.parts, id))
    })
  }

  private shown({ provider, number, lines, settings: given, webhookKey, fault }: Account) {
    return {
      provider,
      number,
      lines,
      settings: Object.keys(given),
      inboundUrl: `${this.parts.publicUrl}/webhooks/voice/${webhookKey}/inbound`,
      fault: fault ?? null,
    }
  }
}
