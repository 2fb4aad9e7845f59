import type { Emitted } from '@litper/contracts'
import type { Clock } from '@litper/kernel'

/** What the use cases need. */
export interface CrisisParts {
  readonly publish: (emitted: readonly Emitted[]) => Promise<void>
  readonly clock: Clock
}
