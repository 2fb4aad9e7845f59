import type { ValidWebhook } from '@litper/connector-shopify'
import { fields } from '@litper/kernel'
import { subjectOf } from '../../shared/domain/subjects.ts'
import type { RawEvent } from '../../shared/usecases/raw-events.ts'
import { subjectOfRequest } from '../domain/privacy-subject.ts'

/** A delivery whose signature was checked. */
export interface ProvenWebhook {
  readonly webhook: ValidWebhook
  readonly rawBody: string
  readonly payload: unknown
}
export type WebhookOutcome = 'accepted' | 'duplicate' | 'set_aside'

/** The raw event of a delivery, found by the customer that it names. The signature that proved it is not kept. */
export function rawOf({ webhook, rawBody, payload }: ProvenWebhook): RawEvent {
  const customer = subjectOfRequest(payload).customer?.externalId
  const headers = {
    topic: webhook.topic,
    apiVersion: webhook.apiVersion,
    eventId: webhook.eventId,
    triggeredAt: webhook.triggeredAt,
    shop: webhook.shop,
  }
  return {
    source: 'shopify',
    externalId: webhook.webhookId,
    topic: webhook.topic,
    headers,
    body: rawBody,
    ...(customer && { person: subjectOf(webhook.shop, customer) }),
    ...beganOf(payload),
  }
}

const beganOf = (payload: unknown): { began?: string } => {
  const { created_at: at } = fields(payload)
  return typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? { began: at } : {}
}
