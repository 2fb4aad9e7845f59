import { isUuid } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import type { KafkaMessage, Message } from 'kafkajs'

/** Tenant, name and trace are in a record's headers: they can be read without its value. */
export function toRecord(envelope: Envelope): Message {
  const { id, name, version, tenant, key, traceparent } = envelope
  return {
    key: `${tenant}/${key}`,
    value: JSON.stringify(envelope),
    headers: { id, name, version: String(version), tenant, ...(traceparent && { traceparent }) },
  }
}

const TEXTS = ['id', 'tenant', 'name', 'stream', 'key', 'at', 'correlation'] as const

/** The envelope of a record, or why it is none. */
export function fromRecord({ value }: Pick<KafkaMessage, 'value'>): Envelope | { readonly unreadable: string } {
  if (!value) return { unreadable: 'no value' }
  try {
    const envelope = JSON.parse(value.toString()) as Partial<Envelope> | null
    const texts = TEXTS.every((one) => typeof envelope?.[one] === 'string') && Number.isInteger(envelope?.version)
    const whole = texts && isUuid(envelope!.id!) && isUuid(envelope!.tenant!)
    return whole ? (envelope as Envelope) : { unreadable: 'no envelope' }
  } catch {
    return { unreadable: 'no JSON' }
  }
}
