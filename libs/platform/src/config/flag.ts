import { z } from 'zod'

/** A setting that is 1 or 0, as a boolean. */
export const flag = (standard: '0' | '1') =>
  z
    .enum(['0', '1'])
    .default(standard)
    .transform((value) => value === '1')
