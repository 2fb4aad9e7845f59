/** An account the tenant may ship with. */
export interface Choice {
  readonly carrier: string
  /** Smaller is preferred. */
  readonly priority: number
}

/** The carriers that the merchant prefers, all of them equally. */
export function equalsOf(choices: readonly Choice[]): string[] {
  const best = Math.min(...choices.map((choice) => choice.priority))
  return choices
    .filter((choice) => choice.priority === best)
    .map((choice) => choice.carrier)
    .sort()
}

/**
 * The merchant's own choice where it is among them; else the preferred carrier; among equals the one that learning found for the
 * city, else the order's id decides, so that the same order always gets the same one. What was learnt never goes before what the merchant
 * prefers.
 */
export function chooseCarrier(
  choices: readonly Choice[],
  orderId: string,
  { chosen, learnt }: { readonly chosen?: string | undefined; readonly learnt?: string | null | undefined } = {},
): string | undefined {
  if (choices.some(({ carrier }) => carrier === chosen)) return chosen
  const equals = equalsOf(choices)
  if (learnt && equals.includes(learnt)) return learnt
  return equals[Number.parseInt(orderId.replace(/-/g, '').slice(-6), 16) % equals.length]
}
