import { completeAddress } from '@litper/colombia'
import { notFound } from '@litper/kernel'
import { readdress } from '../domain/amend.ts'
import { answer, cancel, confirm, hold } from '../domain/decide.ts'
import type { OrderEvent } from '../domain/events.ts'
import type { Order, WrittenAddress } from '../domain/order.ts'
import { restore } from '../domain/restore.ts'
import { commit } from './commit.ts'
import type { OrderParts } from './ports.ts'

export type Command =
  /** `collect`: what the courier collects of an order whose payment is not known. */
  | { kind: 'confirm'; collect?: 'outstanding' | 'nothing' | undefined }
  /** The customer's own yes or no; doubled or late it changes nothing. */
  | { kind: 'said'; answer: 'yes' | 'no'; round?: number | undefined }
  /** Takes a cancellation back. */
  | { kind: 'restore'; by: 'customer' | 'merchant' }
  | { kind: 'hold' }
  | { kind: 'cancel'; by: 'customer' | 'merchant'; reason: string }
  | { kind: 'address'; by: 'customer' | 'merchant'; written: WrittenAddress }
  /** A customer's free words to the question that holds the order. */
  | { kind: 'answer'; question: string; text: string }

/** A person decides: the customer by chat, or an operator. @throws DomainError order.not_found, order.cannot_…, order.too_late_to_… */
export async function answerOrder(parts: OrderParts, orderId: string, command: Command): Promise<Order> {
  const order = await parts.orders.lock({ id: orderId })
  if (!order) throw notFound('order.not_found')
  const at = parts.clock.now().toISOString()
  return commit(parts, order, await decideOn(parts, order, command, at))
}

/** What a command would do now, without doing it. @throws the same as answerOrder */
export async function rehearse(parts: OrderParts, orderId: string, command: Command): Promise<readonly OrderEvent[]> {
  const order = await parts.orders.find({ id: orderId })
  if (!order) throw notFound('order.not_found')
  return decideOn(parts, order, command, parts.clock.now().toISOString())
}

async function decideOn(parts: OrderParts, order: Order, command: Command, at: string): Promise<readonly OrderEvent[]> {
  const { assess } = parts
  const policy = await parts.policies.current()
  switch (command.kind) {
    case 'confirm':
      return confirm(order, assess(order), policy, at, command.collect)
    case 'said':
      return answer(order, command.answer, () => assess(order), policy, at, command.round)
    case 'hold':
      return hold(order, at)
    case 'cancel':
      return cancel(order, command.by, command.reason, at, policy)
    case 'restore':
      return restore(order, command.by, assess(order), policy, at)
    case 'address':
      return readdress(order, command.written, command.by, assess, policy, at)
    case 'answer': {
      const written = addressFromAnswer(command.question, command.text, order.written)
      return readdress(order, written, 'customer', assess, policy, at)
    }
  }
}

/**
 * A customer's free words, put where the question asked: `question` is the code that held the order (docs: @litper/colombia).
 */
export function addressFromAnswer(question: string, text: string, before: WrittenAddress): WrittenAddress {
  if (/phone/.test(question)) return { phone: text }
  if (/city|municipality|ambiguous/.test(question)) {
    const [city, province] = text.split(/[,(]/).map((part) => part.replace(/\)/g, '').trim())
    return province ? { city, province } : { city }
  }
  return {
    address1: completeAddress([before.address1, before.address2].filter(Boolean).join(', '), question, text),
    address2: '',
  }
}
