import { z } from 'zod'

/** For operations that add a way to sign in, or give access. */
export const proofPassword = z
  .string()
  .min(1)
  .max(200)
  .optional()
  .describe('needed when the log-in is older than ten minutes')
export const fresh = {
  'auth.fresh_needed': 'forbidden',
  'auth.invalid_credentials': 'unauthenticated',
  'auth.sign_on_required': 'forbidden',
  'auth.too_many_attempts': 'too_many',
} as const
