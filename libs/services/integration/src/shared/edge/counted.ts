import { DomainError } from '@litper/kernel'
import { count } from '@litper/platform'

/** Counts a webhook by its outcome or error code. */
export async function counted<T>(source: string, work: () => Promise<{ answer: T; outcome: string }>): Promise<T> {
  try {
    const { answer, outcome } = await work()
    count('litper_webhooks_total', { source, outcome })
    return answer
  } catch (error) {
    count('litper_webhooks_total', { source, outcome: error instanceof DomainError ? error.code : 'refused' })
    throw error
  }
}
