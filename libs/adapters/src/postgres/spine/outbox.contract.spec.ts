import { outboxContract } from '../../../../ports/src/outbox.contract.ts'
import { openSpine } from './spine.testing.ts'

outboxContract(async (scope) => {
  const spine = await openSpine(scope)
  return { port: spine, stop: spine.stop }
})
