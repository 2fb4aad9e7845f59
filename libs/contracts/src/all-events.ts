import type { EventContract } from './define-event.ts'
import * as contracts from './index.ts'

const isContract = (value: object): value is EventContract => 'stream' in value && 'version' in value

/** Every contract, by name and version. */
export const allEvents: readonly EventContract[] = (Object.values(contracts) as object[]).filter(isContract)
