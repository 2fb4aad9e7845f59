import type { Admin, AssignerProtocol, Kafka, Producer, SASLOptions } from 'kafkajs'
import type { Address } from './address.ts'
import type { OnFault } from './faults.ts'
import { stopIdleTimer } from './idle-timer.ts'

/** What this folder takes from the driver, loaded when the first bus opens. */
export interface Driver {
  /** A client of its own for each user: kafkajs shares a group's offsets among all consumers of one client, even of two members. */
  kafka(): Kafka
  openAdmin(): Promise<Admin>
  openProducer(): Promise<Producer>
  readonly protocol: typeof AssignerProtocol
}

/** Half a minute of trying within kafkajs is too long for a caller that can try again itself. */
export const RETRY = { initialRetryTime: 100, maxRetryTime: 1000, retries: 3 }
/**
 * What kafkajs calls errors and are a group's daily life, or a new topic's first second; a crash is told by the group. What lasts fails the
 * call that asked, and is told there.
 */
const DAILY =
  /rebalancing|not aware of this member|valid member id|not the leader for|does not host this topic|coordinator is (not available|loading)|^Crash:/i

export async function loadDriver(
  { brokers, ssl, sasl }: Pick<Address, 'brokers' | 'ssl' | 'sasl'>,
  clientId: string,
  onFault: OnFault,
): Promise<Driver> {
  const { Kafka, logLevel, AssignerProtocol, Partitioners } = (await import('kafkajs')).default
  await stopIdleTimer()
  const kafka = () =>
    new Kafka({
      clientId,
      brokers: [...brokers],
      ssl,
      ...(sasl && { sasl: sasl as SASLOptions }),
      connectionTimeout: 2000,
      requestTimeout: 5000,
      retry: RETRY,
      logLevel: logLevel.ERROR,
      logCreator: () => (entry) => {
        const { message, error } = entry.log
        const told = error === undefined ? message : `${message}: ${error instanceof Error ? error.message : error}`
        if (!DAILY.test(told)) onFault(`kafka ${entry.namespace}`, new Error(told))
      },
    })
  return {
    kafka,
    protocol: AssignerProtocol,
    openAdmin: async () => {
      const admin = kafka().admin()
      await admin.connect()
      return admin
    },
    openProducer: async () => {
      const producer = kafka().producer({
        idempotent: true,
        maxInFlightRequests: 1,
        allowAutoTopicCreation: false,
        createPartitioner: Partitioners.DefaultPartitioner,
      })
      await producer.connect()
      return producer
    },
  }
}
