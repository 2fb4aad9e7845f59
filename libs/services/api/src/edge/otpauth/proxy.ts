import { Secret, TOTP } from 'otpauth'
import type { OneTimeCodes } from '../../usecases/accounts.ts'

const PERIOD_SECONDS = 30
const of = (secret: string, label = '') =>
  new TOTP({
    issuer: 'Litper',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_SECONDS,
    secret: Secret.fromBase32(secret),
  })

/** RFC 6238 as every app has it: six digits, thirty seconds, SHA-1. One step before and after is taken: clocks differ. */
export const totpCodes: OneTimeCodes = {
  newSecret: () => new Secret({ size: 20 }).base32,
  addressOf: (secret, label) => of(secret, label).toString(),
  stepOf: (secret, code, now) => {
    const delta = of(secret).validate({ token: code, timestamp: now.getTime(), window: 1 })
    return delta === null ? undefined : Math.floor(now.getTime() / 1000 / PERIOD_SECONDS) + delta
  },
}
