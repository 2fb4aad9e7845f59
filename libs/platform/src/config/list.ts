import { z } from 'zod'

/** A setting of several values, separated by commas. */
export const listOf = (one: z.ZodType<string, string>) =>
  z
    .string()
    .default('')
    .transform((value) => value.split(',').map((each) => each.trim()))
    .transform((values) => values.filter(Boolean))
    .pipe(z.array(one))
