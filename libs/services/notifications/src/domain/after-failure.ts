import { type Purpose, pairBackoffSeconds, type Words } from './message.ts'

/** What a provider's no asks of us; the words of @litper/ports, which the domain does not know. */
export type Failure =
  | 'wait_pair'
  | 'wait_throughput'
  | 'wait_day'
  | 'needs_template'
  | 'unreachable'
  | 'retry'
  | 'permanent'

/** A message that did not arrive, and what is left for it. */
export interface Lost {
  readonly businessKey: string
  readonly purpose: Purpose
  readonly words: Pick<Words, 'template' | 'asTemplate'>
  readonly hasEmail: boolean
}
/** What is done about it. `nobody`: no way is left, and a person of the team must know. */
export type Next =
  | { readonly kind: 'again'; readonly seconds: number; readonly asTemplate?: true }
  | { readonly kind: 'email' }
  | { readonly kind: 'nobody' }

/** A day later it is no longer true, or no longer wanted. */
const PERISHABLE: readonly Purpose[] = ['en_reparto', 'reply', 'satisfaction']
/** How often the same words are said again by the same way: 0 where that cannot help. */
const MOST: Partial<Record<Failure, number>> = {
  wait_pair: 5,
  wait_throughput: 5,
  retry: 4,
  wait_day: 2,
  needs_template: 1,
}
const DAY = 86_400

const AGAIN = /\/again-(\d+)$/
const EMAIL = /\/email$/
/** The key of the message that was planned first, of which the others are tries. */
export const firstKey = (key: string): string => key.replace(EMAIL, '').replace(AGAIN, '')
export const againKey = (key: string): string => `${firstKey(key)}/again-${triesOf(key) + 1}`
export const emailKey = (key: string): string => `${firstKey(key)}/email`
const triesOf = (key: string): number => Number(AGAIN.exec(key)?.[1] ?? 0)

/** What is left for a message that failed, at once or by a status that came later. Pure. */
export function nextWay(lost: Lost, failure: Failure): Next {
  if (EMAIL.test(lost.businessKey)) return { kind: 'nobody' }
  return sameWay(lost, failure) ?? { kind: lost.hasEmail ? 'email' : 'nobody' }
}

function sameWay({ businessKey, purpose, words, hasEmail }: Lost, failure: Failure): Next | undefined {
  const tries = triesOf(businessKey)
  if (tries >= (MOST[failure] ?? 0)) return undefined
  switch (failure) {
    case 'needs_template':
      return words.template && !words.asTemplate ? { kind: 'again', seconds: 0, asTemplate: true } : undefined
    case 'wait_day': // by e-mail it is told today
      return hasEmail || PERISHABLE.includes(purpose) ? undefined : { kind: 'again', seconds: DAY }
    case 'wait_pair':
      return { kind: 'again', seconds: pairBackoffSeconds(tries + 1) }
    case 'wait_throughput':
      return { kind: 'again', seconds: 5 * (tries + 1) }
    case 'retry':
      return { kind: 'again', seconds: 30 * 4 ** tries }
    default:
      return undefined
  }
}
