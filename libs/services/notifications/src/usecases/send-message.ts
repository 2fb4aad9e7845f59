import { emit, MessageSent } from '@litper/contracts'
import { DomainError, notFound } from '@litper/kernel'
import {
  type MessagingProvider,
  NotYet,
  type OutgoingMessage,
  type Recipient,
  SendError,
  type SentFile,
} from '@litper/ports'
import { nextWay } from '../domain/after-failure.ts'
import { PURPOSES, pairBackoffSeconds, type Words } from '../domain/message.ts'
import { canMail } from './can-mail.ts'
import type { Message, NotificationParts } from './ports.ts'

export interface Sent {
  readonly provider: string
  readonly providerMessageId?: string
  /** Whom it went to, when it was planned for an older number. */
  readonly to?: Recipient
}

/** Free words inside the 24-hour window, a template outside it; buttons where they may be pressed. `files` are those of the words. */
export function contentFor(
  words: Words,
  reaches: MessagingProvider['reaches'],
  windowOpen: boolean,
  files: readonly SentFile[] = [],
): OutgoingMessage['content'] {
  const { text } = words
  const [document] = files
  if (reaches === 'email')
    return { kind: 'email', subject: words.subject ?? text.slice(0, 60), text, ...(document && { files }) }
  if ((!windowOpen || words.asTemplate) && words.template)
    return { kind: 'template', fallbackText: text, ...words.template, ...(document && { document }) }
  if (document) return { kind: 'document', text, document }
  if (words.buttons && words.buttons.length > 0) return { kind: 'buttons', text: words.text, buttons: words.buttons }
  return { kind: 'text', text: words.text }
}

/** The preferred account that reaches the person as the message wants it. @throws DomainError message.no_channel */
export async function wayTo({ accounts, providers }: NotificationParts, message: Message) {
  const { provider: known, recipient: to } = message
  const byEmail = (known && providers.get(known)?.reaches === 'email') || !(to.phone || to.userId)
  for (const account of await accounts.list()) {
    const provider = providers.get(account.provider)
    if (!provider || (provider.reaches === 'email') !== byEmail) continue
    if (byEmail && !to.email) break
    return { account, provider }
  }
  throw new DomainError('message.no_channel', 'invalid')
}

/** Through whom a message went of which only a status is known: who would be taken for it. */
export async function providerOf(parts: NotificationParts, message: Message): Promise<string> {
  return message.provider ?? (await wayTo(parts, message)).provider.id
}

/** One attempt. @throws SendError, NotYet; DomainError message.no_channel when nobody can be reached this way */
export async function attemptSend(
  parts: NotificationParts,
  message: Message,
  windowUntil: Date | undefined,
  attempts: number,
): Promise<Sent> {
  const { account, provider } = await wayTo(parts, message)
  const now = parts.clock.now()
  const { notAfter } = message.words
  if (notAfter !== undefined && new Date(notAfter) <= now) throw new SendError('permanent', 'too_late')
  const lawful = parts.lawfulAt(PURPOSES[message.purpose], now)
  if (lawful > now) throw new NotYet(lawful, 'outside the lawful hours') // planned in time, and then delayed out of them
  const files = await Promise.all((message.words.files ?? []).map((file) => parts.fileOf(file)))
  const send = (windowOpen: boolean) =>
    provider.send(account.settings, {
      id: message.id,
      trace: parts.traceparent?.(),
      to: message.recipient,
      content: contentFor(message.words, provider.reaches, windowOpen, files),
    })
  try {
    const open = windowUntil !== undefined && windowUntil > now
    const sent = await send(open).catch((error) => {
      if (error instanceof SendError && error.failure === 'needs_template' && open) return send(false)
      throw error
    })
    return { provider: account.provider, providerMessageId: sent.providerId }
  } catch (error) {
    if (!(error instanceof SendError)) throw error
    if (error.failure !== 'wait_day' || error.uncertain) throw asDelay(error, now, attempts)
    throw asDay(error, message, await canMail(parts, message.recipient), now)
  }
}

/** Refused for a day: it waits, unless it can be said today by another way, or is not true any more tomorrow. */
function asDay(error: SendError, { businessKey, purpose, words }: Message, hasEmail: boolean, now: Date): Error {
  const next = nextWay({ businessKey, purpose, words, hasEmail }, 'wait_day')
  if (next.kind !== 'again') return new SendError('permanent', error.code)
  return new NotYet(new Date(now.getTime() + next.seconds * 1000), error.message)
}

/** Not now, and nothing left: when to try again, by what the provider said. */
function asDelay(error: SendError, now: Date, attempts: number): Error {
  const seconds = { wait_pair: pairBackoffSeconds(attempts), wait_throughput: 1 + Math.random() }[
    error.failure as string
  ]
  return seconds === undefined || error.uncertain
    ? error
    : new NotYet(new Date(now.getTime() + seconds * 1000), error.message)
}

export async function messageOf(parts: NotificationParts, id: string): Promise<Message> {
  const message = await parts.messages.find(id)
  if (!message) throw notFound('message.not_found')
  return message
}

/** Its state is decided on: a status that comes meanwhile waits. */
export async function lockMessage(parts: NotificationParts, id: string): Promise<Message> {
  const message = await parts.messages.lock(id)
  if (!message) throw notFound('message.not_found')
  return message
}

/** It left: kept and told. A status may have come before. */
export async function recordSent(parts: NotificationParts, id: string, sent: Sent): Promise<void> {
  const message = await parts.messages.lock(id)
  if (!message) return
  const at = message.sentAt ?? parts.clock.now()
  const status = message.status === 'queued' ? 'sent' : message.status
  await parts.messages.update(id, {
    status,
    provider: sent.provider,
    providerMessageId: message.providerMessageId ?? sent.providerMessageId,
    sentAt: at,
    error: message.error,
    recipient: sent.to,
  })
  const { orderId, conversationId, purpose } = message
  await parts.publish([
    emit(MessageSent, {
      messageId: id,
      orderId,
      conversationId,
      purpose,
      provider: sent.provider,
      providerMessageId: sent.providerMessageId,
      at: at.toISOString(),
    }),
  ])
}
