import { describe, expect, it } from 'vitest'
import { OUTGOING } from './call.ts'
import { DEFAULT_POLICY, triggerOf } from './policy.ts'

describe('who may be called', () => {
  it.each(OUTGOING)('is nobody before the merchant says so: %s', (purpose) => {
    expect(triggerOf(DEFAULT_POLICY, purpose).isOn).toBe(false)
  })

  it('is asked by its own trigger, and soon enough to help', () => {
    expect(triggerOf(DEFAULT_POLICY, 'order_confirmation').afterMinutes).toBe(60)
    expect(triggerOf(DEFAULT_POLICY, 'delivery_problem').afterMinutes).toBe(30)
    expect(triggerOf(DEFAULT_POLICY, 'office_pickup').afterMinutes).toBe(24 * 60)
  })

  it('is rung by day, twice a day at most, and not recorded', () => {
    expect(DEFAULT_POLICY).toMatchObject({
      hours: { from: 8, until: 19, sundaysAndHolidays: false },
      maxTries: 3,
      triesPerDay: 2,
      recording: 'off',
    })
  })
})
