/** Shopify gives thirty days to answer any of its three privacy topics. */
export const DAYS_TO_ANSWER = 30

export const dueAt = (received: Date): Date => new Date(received.getTime() + DAYS_TO_ANSWER * 86_400_000)
