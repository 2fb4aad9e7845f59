import type { Errand } from './call.ts'

/** When the merchant lets a machine call its customers. */
export interface Policy {
  /** How the shop is called on the telephone; without it, by its domain. */
  readonly businessName?: string
  /** Calls that confirm an order, so many minutes after WhatsApp asked and nobody answered. */
  readonly confirmation: Trigger
  readonly deliveryProblem: Trigger
  readonly officePickup: Trigger
  readonly hours: Hours
  readonly maxTries: number
  /** Tries to one phone in one day, for whatever purpose. */
  readonly triesPerDay: number
  readonly retryMinutes: number
  /** `ask`: the customer is asked first, and without a yes nothing is recorded. */
  readonly recording: 'off' | 'ask'
  readonly recordingDays: number
}
export interface Trigger {
  readonly isOn: boolean
  readonly afterMinutes: number
}
/** Hours of the local day. Ley 2300 binds what sells or collects; a call about an order of one's own keeps these. */
export interface Hours {
  readonly from: number
  readonly until: number
  readonly sundaysAndHolidays: boolean
}

/** Nobody is called before the merchant says so. */
export const DEFAULT_POLICY: Policy = {
  confirmation: { isOn: false, afterMinutes: 60 },
  deliveryProblem: { isOn: false, afterMinutes: 30 },
  officePickup: { isOn: false, afterMinutes: 1440 },
  hours: { from: 8, until: 19, sundaysAndHolidays: false },
  maxTries: 3,
  triesPerDay: 2,
  retryMinutes: 120,
  recording: 'off',
  recordingDays: 90,
}

/** The trigger of a purpose. */
export const triggerOf = (policy: Policy, purpose: Errand): Trigger =>
  ({
    order_confirmation: policy.confirmation,
    delivery_problem: policy.deliveryProblem,
    office_pickup: policy.officePickup,
  })[purpose]
