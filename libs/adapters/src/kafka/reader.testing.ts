import { writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { openKafkaBus } from './event-bus.ts'
import { numberOf, STREAMS } from './numbers.testing.ts'

/** A process of its own, to be killed: writes `key number` once a batch is handled, and `joined` at the start. */
const [url, prefix, group] = process.argv.slice(2)
const bus = await openKafkaBus(url!, {
  clientId: 'reader',
  prefix: prefix!,
  streams: STREAMS,
  onFault: () => undefined,
})
await bus.subscribe({
  group: group!,
  streams: ['law.stream'],
  handle: async (batch) => {
    await sleep(30)
    writeSync(1, batch.map((one) => `${one.key} ${numberOf(one)}\n`).join(''))
  },
})
writeSync(1, 'joined\n')
