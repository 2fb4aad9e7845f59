import type { Intent, State } from '@litper/understanding'

/** What a person, or the customer's own button, did about an order after the customer had written. */
export type Act =
  | { readonly kind: 'cancelled'; readonly by: string }
  | { readonly kind: 'amended'; readonly changed: readonly string[] }
  | { readonly kind: 'exception_answered'; readonly answer: string }
  | { readonly kind: 'told'; readonly intent: Intent }

const ANSWERS: Readonly<Record<string, Intent>> = {
  date: 'change_date',
  address: 'change_address',
  office: 'office_pickup_question',
}

/** What words in this situation meant, when this followed; undefined: the act has other reasons too. */
export function meaningOf(act: Act, state: State): Intent | undefined {
  switch (act.kind) {
    case 'cancelled':
      // what the shop cancels may be out of stock
      if (act.by === 'shop') return undefined
      return state === 'confirmation_awaited' ? 'confirm_no' : 'cancel_order'
    case 'amended':
      return amendedTo(act.changed)
    case 'exception_answered':
      return ANSWERS[act.answer]
    case 'told':
      return act.intent
  }
}

/** One thing was changed: with more the order was written anew. Prices follow from the lines. */
function amendedTo(changed: readonly string[]): Intent | undefined {
  const things = changed.filter((part) => part !== 'total' && part !== 'collect')
  if (things.length !== 1) return undefined
  return things[0] === 'written' ? 'change_address' : things[0] === 'lines' ? 'change_quantity_or_product' : undefined
}
