import { DomainError } from '@litper/kernel'
import { metrics } from '@litper/platform'

/** Counts a webhook by its outcome or error code. */
export async function counted<T>(source: string, work: () => Promise<{ answer: T; outcome: string }>): Promise<T> {
  try {
    const { answer, outcome } = await work()
    metrics.webhooks.inc({ source, outcome })
    return answer
  } catch (error) {
    metrics.webhooks.inc({ source, outcome: error instanceof DomainError ? error.code : 'refused' })
    throw error
  }
}
