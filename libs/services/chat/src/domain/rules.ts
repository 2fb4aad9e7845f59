import type { Intent } from '@litper/understanding'
import defaults from './default-rules.json' with { type: 'json' }

/** What a tenant sets for its bot. */
export interface ChatRules {
  /** When a person is called, beside what always calls one: a claim, anger, a photo, «not my order», who asks for a person. */
  readonly handOver: {
    /** Words or phrases of the customer; accents and case make no difference. */
    readonly words: readonly string[]
    readonly intents: readonly Intent[]
    /** How often in a row the bot asks back when it does not understand. */
    readonly afterUnclear: number
    /** How often in a row a customer may come with the same matter. */
    readonly afterSame: number
  }
  /** Words and phrases that the bot does not say: a person is called instead. */
  readonly neverSays: readonly string[]
  /** After so many quiet hours what the bot has answered is closed as resolved; null: never. */
  readonly closeQuietAfterHours: number | null
  /** The question after a conversation. */
  readonly satisfaction: {
    readonly on: boolean
    /** One customer is asked at most once in so many days. */
    readonly everyDays: number
  }
}

export const DEFAULT_RULES: ChatRules = defaults as ChatRules
