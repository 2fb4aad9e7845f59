/** Cancelling a cancelled guide is answered as the first time. */
export const cancelPath = (number: string): string => `/guias/${encodeURIComponent(number)}`
