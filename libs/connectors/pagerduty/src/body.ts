import type { Page } from '@litper/ports'

const MOST_SUMMARY = 1024
const MOST_KEY = 255

/** The body of POST /v2/enqueue. https://developer.pagerduty.com/docs/events-api-v2-overview */
export function bodyOf(routingKey: string, page: Page): Record<string, unknown> {
  const { action, key, severity, component, details, at } = page
  const event = { routing_key: routingKey, event_action: action, dedup_key: key.slice(0, MOST_KEY) }
  if (action !== 'trigger') return event
  return {
    ...event,
    payload: {
      summary: page.summary.slice(0, MOST_SUMMARY),
      source: 'litper',
      severity,
      timestamp: at.toISOString(),
      ...(component && { component }),
      ...(details && { custom_details: details }),
    },
  }
}
