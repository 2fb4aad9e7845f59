import { newId } from '@litper/kernel'
import type { Envelope, Subscription } from '@litper/ports'
import { onTestFinished } from 'vitest'
import { engineUrl } from '../../../testing/src/engine-url.ts'
import { loadDriver } from './connect.ts'
import { type KafkaEventBus, openKafkaBus } from './event-bus.ts'
import { STREAMS } from './numbers.testing.ts'

/** Topics and groups of its own on the broker, and buses on them, each like a process of its own. */
export async function kafkaSetup(url = engineUrl('EVENTS_URL'), prefix = `test-${newId()}.`) {
  const faults: string[] = []
  const open: KafkaEventBus[] = []
  const onFault = (where: string, error: unknown) => void faults.push(`${where}: ${(error as Error).message}`)
  const bus = async (streams = STREAMS) => {
    const one = await openKafkaBus(url, { clientId: 'law', prefix, streams, onFault })
    open.push(one)
    return one
  }
  const driver = await loadDriver({ brokers: [new URL(url).host], ssl: false }, 'beside', () => undefined)
  const stop = async () => {
    await Promise.all(open.map((one) => one.close()))
    const admin = await driver.openAdmin()
    const mine = (await admin.listTopics()).filter((topic) => topic.startsWith(prefix))
    await admin.deleteTopics({ topics: mine }).catch(() => undefined) // a broker that is slow to delete fails no law
    await admin.disconnect()
  }
  return { url, prefix, bus: await bus(), second: bus, driver, faults, stop }
}

/** For one test: it is cleared away at the end. */
export async function ownSetup() {
  const setup = await kafkaSetup()
  onTestFinished(setup.stop, 60_000)
  return setup
}

/** Subscribes to `law.stream` and remembers what came, in order. */
export async function listen(
  bus: KafkaEventBus,
  group: string,
  handle: (batch: readonly Envelope[]) => Promise<void> = async () => undefined,
): Promise<{ seen: Envelope[]; subscription: Subscription }> {
  const seen: Envelope[] = []
  const subscription = await bus.subscribe({
    group,
    streams: ['law.stream'],
    handle: async (batch) => {
      await handle(batch)
      seen.push(...batch)
    },
  })
  return { seen, subscription }
}

/** A promise that a test keeps. */
export const gate = () => Promise.withResolvers<void>()
