import type { Clock } from '@litper/kernel'
import { NotYet, type OperationAnswer } from '@litper/ports'

/** An operation that has not answered by then hangs. */
export const MOST_MS = 20_000
/** After so many lost answers a person must look. */
export const MOST_ATTEMPTS = 6
const RATE_WAIT_MS = 3000

/** @throws NotYet when the answer says that there were too many calls: it is made again a little later */
export function waitIfTooMany({ clock }: { readonly clock: Clock }, answer: OperationAnswer): void {
  if (!answer.ok && answer.status === 429) throw new NotYet(new Date(clock.now().getTime() + RATE_WAIT_MS), answer.code)
}

/** Of a call that waited for a pause to end until its time was over. */
export const HELD = 'controls.paused_too_long'
/** How a call ended that the ledger gave up. What the roll-out controls withhold was not done; of anything else it is not known. */
export const givenUp = (code: string) => (code.startsWith('controls.') ? 'refused' : 'unknown')
