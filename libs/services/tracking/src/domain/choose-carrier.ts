/** An account the tenant may ship with. */
export interface Choice {
  readonly carrier: string
  /** Smaller is preferred. */
  readonly priority: number
}

/** The merchant's own choice where it is among them; else the preferred carrier; among equals the order's id decides, so that the same order always gets the same one. */
export function chooseCarrier(choices: readonly Choice[], orderId: string, chosen?: string): string | undefined {
  if (choices.some(({ carrier }) => carrier === chosen)) return chosen
  const best = Math.min(...choices.map((choice) => choice.priority))
  const equals = choices
    .filter((choice) => choice.priority === best)
    .map((choice) => choice.carrier)
    .sort()
  return equals[Number.parseInt(orderId.replace(/-/g, '').slice(-6), 16) % equals.length]
}
