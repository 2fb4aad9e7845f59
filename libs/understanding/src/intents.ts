/**
 * What a customer can mean, and in which situation they write. This file is the whole agreement between the people who
 * write the training half, those who write the test half, and the chat that acts: nothing else explains a label.
 */

/** The situation that a message is written in: what the shop asked last, or how far the parcel is. */
export const STATES = {
  confirmation_awaited: 'The shop asked: «do you confirm this order?» Nothing has left. Cash on delivery as a rule.',
  address_awaited: 'The shop asked for an address, or for the part of it that is missing. Nothing has left.',
  under_way: 'The order is confirmed or with the carrier, and not delivered.',
  delivered: 'The carrier or the shop said that it is delivered.',
  nobody_known: 'No order is known for this phone.',
} as const

export type State = keyof typeof STATES

interface Meaning {
  /** One sentence: what the message must say to bear this label. */
  readonly means: string
  /** Acting on it cannot be taken back in full: it needs more than a good guess. */
  readonly irreversible?: true
  /** A person of the shop takes over, with the context. */
  readonly person?: true
  /** States in which the label exists; all when left out. */
  readonly only?: readonly State[]
}

/** «cancelar» is to pay in Colombia as often as to cancel: what is cancelled decides, an account or an order. */
export const INTENTS = {
  where_is_order: {
    means: 'Asks where the order is, when it arrives or why it is late, and does not say that it was marked delivered.',
  },
  confirm_yes: {
    means:
      'A plain yes to the question, in any words or an emoji; also «I pay on receipt» and a yes followed by an easy question.',
    only: ['confirmation_awaited'],
  },
  confirm_no: {
    means: 'A refusal of the order as an answer to the question, without a word for cancelling or annulling.',
    irreversible: true,
    only: ['confirmation_awaited'],
  },
  yes_with_change: {
    means:
      'A yes that carries a change or a condition: quantity, product, address, day, phone, price, gift, way to pay.',
    only: ['confirmation_awaited'],
  },
  keep_order: {
    means:
      'Asks not to cancel or not to send the order back, takes a cancellation back, or says that they still want it.',
  },
  cancel_order: {
    means: 'Wants the order cancelled or annulled in such words, or (outside confirmation_awaited) no longer wants it.',
    irreversible: true,
  },
  pay_question: {
    means: 'Whether, when or to whom to pay, whether it is cash on delivery, or says that it is paid already.',
  },
  payment_method_question: {
    means: 'By which means one can pay: cash, card, transfer, Nequi, Daviplata, PSE, credit.',
  },
  amount_question: {
    means: 'How much is to be paid: total, shipping, discount, or why the amount is what it is.',
  },
  change_address: {
    means:
      'Wants it delivered elsewhere or the address corrected, without a yes to the question (address_awaited: give_address).',
    only: ['confirmation_awaited', 'under_way', 'delivered', 'nobody_known'],
  },
  give_address: {
    means: 'Gives the address asked for or a part of it: street, neighbourhood, town, flat, landmark.',
    only: ['address_awaited'],
  },
  change_date: {
    means: 'Wants another day than planned: later, earlier, a named day, not before payday, away until a date.',
  },
  change_quantity_or_product: {
    means: 'Wants more or fewer pieces, another size, colour or product in an order not yet received, without a yes.',
  },
  change_phone: {
    means: 'Gives another phone number to be called or written to, or says that the one on the order is wrong.',
  },
  claim_not_received: {
    means:
      'Says that it was marked delivered, or given to somebody else, and they do not have it (in delivered: any «I got nothing»).',
    person: true,
  },
  claim_damaged_or_wrong: {
    means: 'What came is broken, does not work, is incomplete, used, or not what was ordered.',
    person: true,
  },
  return_or_refund: {
    means: 'Wants to give back or exchange what came, to use the warranty, or to have their money back.',
    person: true,
  },
  not_my_order: {
    means: 'Says that they ordered nothing, do not know the shop, or that somebody used their data.',
    person: true,
  },
  anger: {
    means:
      'Insults, accuses of theft or fraud, threatens with a complaint or authority, or is furious whatever the matter.',
    person: true,
  },
  person_wanted: {
    means: 'Wants to speak with a person or to be called by one, or rejects the bot.',
    person: true,
  },
  question_back: {
    means: 'Asks what is needed or meant, who writes, why, whether it is real or safe: a question about our question.',
  },
  product_question: {
    means:
      'About goods: size, colour, material, use, originality, stock, warranty time, price of something to buy, wish to buy.',
  },
  carrier_or_guia_question: {
    means: 'Which carrier brings it, the guía number, the tracking link, or that the guía does not work.',
  },
  office_pickup_question: {
    means: 'Picking it up at a carrier office: whether, where, until when, with which papers, or wishes it.',
  },
  delivery_instructions: {
    means:
      'How to deliver at the same place on the same day: hours, whom to leave it with, call first, how to find the door.',
  },
  invoice_request: {
    means: 'Wants an invoice or receipt, or gives tax data for it.',
  },
  greeting: {
    means: 'Only greets, without another matter.',
  },
  thanks_or_goodbye: {
    means:
      'Thanks, praise, good-bye or a mere acknowledgement («ok»), outside confirmation_awaited also «yes» and thumbs up.',
  },
  stop_messages: {
    means: 'Wants no more messages or calls, or to be taken off the list.',
  },
  other: {
    means: 'None of these: off topic, wrong number, jokes, spam, fragments, a remark on voice notes, unreadable text.',
  },
} as const satisfies Record<string, Meaning>

export type Intent = keyof typeof INTENTS
export const INTENT_NAMES = Object.keys(INTENTS) as Intent[]
export const STATE_NAMES = Object.keys(STATES) as State[]

export const isIrreversible = (intent: Intent): boolean => 'irreversible' in INTENTS[intent]
export const leadsToPerson = (intent: Intent): boolean => 'person' in INTENTS[intent]

/** Where a label exists: `confirm_yes` outside confirmation_awaited is an acknowledgement, a refusal a cancellation. */
export function possibleIn(intent: Intent, state: State): boolean {
  const meaning: Meaning = INTENTS[intent]
  return meaning.only === undefined || meaning.only.includes(state)
}

/**
 * Which label wins when a message says two things: the first of this list. Greetings and thanks around another matter
 * never count. Two matters that are both not listed: the one that is asked for most plainly, else the first.
 */
export const PRECEDENCE: readonly Intent[] = [
  'anger',
  'not_my_order',
  'claim_not_received',
  'claim_damaged_or_wrong',
  'person_wanted',
  'cancel_order',
  'confirm_no',
  'stop_messages',
  'return_or_refund',
  'keep_order',
  'yes_with_change',
  'confirm_yes',
  'change_address',
  'give_address',
  'change_quantity_or_product',
  'change_date',
  'change_phone',
]
