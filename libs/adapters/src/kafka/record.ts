import { isUuid } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import type { IHeaders, KafkaMessage, Message } from 'kafkajs'

/** A record tells tenant, name and trace to whoever does not open it. */
export function toRecord(envelope: Envelope): Message {
  const { id, name, version, tenant, key, traceparent } = envelope
  return {
    key: `${tenant}/${key}`,
    value: JSON.stringify(envelope),
    headers: { id, name, version: String(version), tenant, ...(traceparent && { traceparent }) },
  }
}

/** The envelope of a record, or why it is none. */
export function fromRecord({ value }: Pick<KafkaMessage, 'value'>): Envelope | { readonly unreadable: string } {
  if (!value) return { unreadable: 'no value' }
  try {
    const envelope = JSON.parse(value.toString()) as Partial<Envelope> | null
    const texts = [envelope?.id, envelope?.tenant, envelope?.name, envelope?.key].every(
      (one) => typeof one === 'string',
    )
    const whole = texts && isUuid(envelope!.id!) && isUuid(envelope!.tenant!)
    return whole ? (envelope as Envelope) : { unreadable: 'no envelope' }
  } catch {
    return { unreadable: 'no JSON' }
  }
}

/** Where a record lay that could not be read, and why: headers of its dead letter. */
export interface Origin extends IHeaders {
  readonly 'litper-topic': string
  readonly 'litper-partition': string
  readonly 'litper-offset': string
  readonly 'litper-reason': string
}
