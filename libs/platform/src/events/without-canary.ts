import { CANARY_TENANT, type Envelope, type EventBus } from '@litper/ports'

interface Accounts {
  readonly CANARY_CARRIER?: unknown
  readonly CANARY_PROVIDER?: unknown
}
/**
 * The groups that carry an order from its intake to its message, as far as the settings name accounts for it. Every other one counts, learns or
 * judges, and that is for merchants.
 */
const onTheWay = ({ CANARY_CARRIER, CANARY_PROVIDER }: Accounts): ReadonlySet<string> =>
  new Set([
    ...['integration', 'orders'],
    ...(CANARY_CARRIER ? ['tracking'] : []),
    ...(CANARY_CARRIER && CANARY_PROVIDER ? ['notifications'] : []),
  ])

/**
 * The same bus, whose other groups never see an event of the canary: so it is in no fact, lake, baseline, review, lesson or live screen. A reader
 * that is added later does not see it either.
 */
export const withoutCanary = (bus: EventBus, accounts: Accounts): EventBus => ({
  publish: (envelopes) => bus.publish(envelopes),
  lag: (group, streams) => bus.lag(group, streams),
  subscribe: (options) => {
    if (onTheWay(accounts).has(options.group)) return bus.subscribe(options)
    const isOther = ({ tenant }: Envelope) => tenant !== CANARY_TENANT
    return bus.subscribe({
      ...options,
      handle: async (batch, behind) => {
        const rest = batch.every(isOther) ? batch : batch.filter(isOther)
        if (rest.length > 0) await options.handle(rest, behind)
      },
    })
  },
})
