import { deadLettersContract } from '../../../../ports/src/dead-letters.contract.ts'
import { PostgresDeadLetters } from './dead-letters.ts'
import { PostgresEffectLedger } from './effect-ledger.ts'
import { openSpine } from './spine.testing.ts'

deadLettersContract(async (scope) => {
  const { database, outbox, signals, carried, stop } = await openSpine(scope)
  const ledger = await new PostgresEffectLedger(database, signals).open()
  return { port: { database, ledger, carried, deadLetters: new PostgresDeadLetters(database, outbox) }, stop }
})
