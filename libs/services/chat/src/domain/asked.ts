/** How many of the customer's last messages are looked through for what they ask. */
const LOOKED_AT = 5
const SAYS_NOTHING = ['other', 'greeting', 'thanks_or_goodbye']

export interface Spoken {
  readonly id: string
  readonly direction: 'in' | 'out' | 'note'
  readonly text?: string
  readonly author?: string
}

/**
 * The message that waits for an answer: of what the customer wrote since a person last answered, the newest that means something, else the
 * newest. Undefined: nothing with words waits.
 */
export function askedIn<M extends Spoken>(
  messages: readonly M[],
  intentOf: (text: string) => string,
): (M & { readonly text: string }) | undefined {
  const answered = messages.findLastIndex(({ direction, author }) => direction === 'out' && author !== undefined)
  const waiting = messages
    .slice(answered + 1)
    .filter((one): one is M & { text: string } => one.direction === 'in' && Boolean(one.text?.trim()))
    .slice(-LOOKED_AT)
  return waiting.findLast(({ text }) => !SAYS_NOTHING.includes(intentOf(text))) ?? waiting.at(-1)
}
