import { DomainError, invalid, unavailable } from '@litper/kernel'
import type { HttpClient } from '@litper/ports'

/** They advise so. */
const TRY_AGAIN_MS = 30_000

/** 202: taken. @throws DomainError pagerduty.refused (400), pagerduty.throttled (429), pagerduty.away (others) */
export async function enqueue(http: HttpClient, url: string, body: Record<string, unknown>): Promise<void> {
  const { status } = await http.send({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (status === 202) return
  if (status === 429) throw new DomainError('pagerduty.throttled', 'too_many', { retryAfterMs: TRY_AGAIN_MS })
  if (status >= 400 && status < 500) throw invalid('pagerduty.refused', { status })
  throw unavailable('pagerduty.away', { status })
}
