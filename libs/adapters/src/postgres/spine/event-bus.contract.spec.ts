import { eventBusContract } from '../../../../ports/src/event-bus.contract.ts'
import { startTestDatabase } from '../testing.ts'
import { PostgresEventBus } from './event-bus.ts'
import { Signals } from './signals.ts'

eventBusContract(async () => {
  const test = await startTestDatabase()
  const open: Signals[] = []
  const bus = async () => {
    const signals = await new Signals(test.db.spine).open()
    open.push(signals)
    return new PostgresEventBus(test.db, signals)
  }
  return {
    bus: await bus(),
    second: bus,
    stop: async () => {
      for (const signals of open) signals.close()
      await test.stop()
    },
  }
})
