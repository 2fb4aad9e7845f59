import { DomainError } from '@litper/kernel'
import type { ModelCall, ModelSpend } from '@litper/ports'

const WAIT_MS = 250
/** Twenty seconds: a call that runs gives back most of what it reserved. */
const TRIES = 80

/**
 * Reserves, and waits where only calls that still run are in the way: most of what they hold comes back. What is spent never does.
 * @throws DomainError model.over_budget
 */
export async function reserveInTurn(
  spend: ModelSpend,
  call: ModelCall,
  micros: number,
  pause: (ms: number) => Promise<void>,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await spend.reserve(call, micros)
    } catch (error) {
      if (tries >= TRIES || !comesBack(error, micros)) throw error
      await pause(WAIT_MS)
    }
  }
}

function comesBack(error: unknown, micros: number): boolean {
  if (!(error instanceof DomainError) || error.code !== 'model.over_budget') return false
  const { capMicros, spentMicros } = error.details as { capMicros?: number; spentMicros?: number }
  return capMicros !== undefined && spentMicros !== undefined && spentMicros + micros <= capMicros
}
