import type { Kafka, KafkaConfig } from 'kafkajs'

export type OnFault = (where: string, error: unknown) => void

/** Half a minute of trying within kafkajs is too long for a caller that can try again itself. */
const RETRY = { initialRetryTime: 100, maxRetryTime: 1000, retries: 4 }

/** @throws Error when the URL names no broker */
export async function connectKafka(url: string, clientId: string, onFault: OnFault): Promise<Kafka> {
  const { Kafka, logLevel } = (await import('kafkajs')).default
  const { host } = new URL(url)
  if (!host) throw new Error('EVENTS_URL: kafka://host:port[,host:port] is needed')
  const config: KafkaConfig = {
    clientId,
    brokers: host.split(','),
    connectionTimeout: 2000,
    requestTimeout: 8000,
    retry: RETRY,
    logLevel: logLevel.ERROR,
    logCreator: () => (entry) => onFault(`kafka ${entry.namespace}`, new Error(entry.log.message)),
  }
  return new Kafka(config)
}
