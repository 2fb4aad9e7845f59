const HALF_A_YEAR = 15_768_000

/**
 * Of every answer; what an answer says of itself takes their place. Answers hold people's data: nobody keeps them unless one says that it
 * may be kept. No page frames ours.
 */
export const safeHeaders = (https: boolean): Record<string, string> => ({
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  ...(https && { 'strict-transport-security': `max-age=${HALF_A_YEAR}; includeSubDomains` }),
})
