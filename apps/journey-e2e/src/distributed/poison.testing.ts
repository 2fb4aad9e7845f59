import { randomUUID } from 'node:crypto'
import { DEMO_TENANT } from '@litper/ports'
import type { DistributedWorld } from './harness.testing.ts'

/** Three events past the platform onto its bus: one that no handler can read, and two that are no events. */
export async function sendPoison(world: DistributedWorld): Promise<void> {
  const envelope = {
    id: randomUUID(),
    name: 'orders.order-confirmed',
    version: 1,
    stream: 'orders.order',
    key: 'poison',
    tenant: DEMO_TENANT,
    at: new Date().toISOString(),
    correlation: randomUUID(),
    data: { orderId: 'not an id' },
  }
  const url = new URL(world.settings['EVENTS_URL']!)
  const { Kafka, logLevel } = await import('kafkajs')
  const producer = new Kafka({ brokers: [url.host], logLevel: logLevel.NOTHING }).producer()
  await producer.connect()
  const topic = `${url.searchParams.get('prefix')}orders.order`
  const messages = [JSON.stringify(envelope), '{"half', 'null'].map((value) => ({ key: 'poison', value }))
  await producer.send({ topic, messages })
  await producer.disconnect()
}
