import { lawfulAt } from '@litper/colombia'
import { type Desk, windowEndOf } from './desk.ts'
import type { Button } from './reply.ts'
import type { ChatRules } from './rules.ts'
import type { Locale } from './texts.ts'

export const RATINGS = ['bad', 'fair', 'good'] as const
export type Rating = (typeof RATINGS)[number]

/** Who wrote so lately is still there: no hour is a bad one for them. */
const PRESENT_MS = 3_600_000
const DAY_MS = 86_400_000
const TITLES: Record<Locale, Record<Rating, string>> = {
  es: { bad: '😞 Mal', fair: '😐 Regular', good: '😊 Bien' },
  en: { bad: '😞 Bad', fair: '😐 So-so', good: '😊 Good' },
}
export const QUESTION: Record<Locale, string> = {
  es: '¿Cómo te fue con nuestra atención? Tu respuesta nos ayuda a mejorar.',
  en: 'How did we do in this conversation? Your answer helps us to improve.',
}
export const THANKS: Record<Locale, Record<Rating, string>> = {
  es: {
    bad: 'Gracias por decirnos. Si quieres, cuéntanos aquí qué faltó.',
    fair: 'Gracias por decirnos. Si quieres, cuéntanos aquí qué faltó.',
    good: '¡Gracias por contarnos!',
  },
  en: {
    bad: 'Thank you for telling us. If you like, write here what was missing.',
    fair: 'Thank you for telling us. If you like, write here what was missing.',
    good: 'Thank you for telling us!',
  },
}

export const buttonsOf = (conversationId: string, locale: Locale): Button[] =>
  RATINGS.map((rating) => ({ id: `csat:${conversationId}:${rating}`, title: TITLES[locale][rating] }))

const BUTTON = /^csat:([0-9a-f-]{36}):(bad|fair|good)$/
/** What a pressed button rates. */
export function ratedBy(buttonId: string | undefined): { conversationId: string; rating: Rating } | undefined {
  const [, conversationId, rating] = BUTTON.exec(buttonId ?? '') ?? []
  return conversationId === undefined ? undefined : { conversationId, rating: rating as Rating }
}

const plain = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '')
/** The title of a button, its face or its word, written by hand. */
const WRITTEN: ReadonlyMap<string, Rating> = new Map(
  Object.values(TITLES).flatMap((titles) =>
    RATINGS.flatMap((rating) => {
      const title = plain(titles[rating])
      return [title, ...title.split(' ')].map((one) => [one, rating] as const)
    }),
  ),
)
export const ratingIn = (text: string | undefined): Rating | undefined => WRITTEN.get(plain(text ?? ''))

/** What is known of a customer whose conversation is over. */
export interface Over {
  readonly desk: Pick<Desk, 'heardAt'>
  readonly optedOutAt?: Date | undefined
  /** When they were last asked about any conversation. */
  readonly askedAt?: Date | undefined
}
export type Asking =
  | { readonly ask: false; readonly because: 'off' | 'opted_out' | 'asked_lately' | 'window' }
  | { readonly ask: true; readonly notBefore?: Date; readonly notAfter: Date }

/**
 * Whether the customer is asked, and when: inside WhatsApp's window only, in the lawful hours unless they wrote a moment ago, and not twice
 * in so many days.
 */
export function mayAsk({ desk, optedOutAt, askedAt }: Over, rules: ChatRules['satisfaction'], now: Date): Asking {
  if (!rules.on) return { ask: false, because: 'off' }
  if (optedOutAt) return { ask: false, because: 'opted_out' }
  if (askedAt && now.getTime() - askedAt.getTime() < rules.everyDays * DAY_MS)
    return { ask: false, because: 'asked_lately' }
  const notAfter = windowEndOf(desk)
  if (!notAfter) return { ask: false, because: 'window' }
  if (now.getTime() - desk.heardAt!.getTime() <= PRESENT_MS) return { ask: true, notAfter }
  const notBefore = lawfulAt('promotional', now)
  return notBefore < notAfter ? { ask: true, notBefore, notAfter } : { ask: false, because: 'window' }
}
