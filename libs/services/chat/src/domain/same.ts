/** What the customer came with, and how often in a row they did. */
export interface Same {
  /** What they mean, of which orders in which state: the same words about an order that has moved are another matter. */
  readonly matter: string
  readonly times: number
}
