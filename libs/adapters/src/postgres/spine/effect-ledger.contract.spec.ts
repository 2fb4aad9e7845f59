import { effectLedgerContract } from '../../../../ports/src/effect-ledger.contract.ts'
import { startTestDatabase } from '../testing.ts'
import { PostgresEffectLedger } from './effect-ledger.ts'
import { Signals } from './signals.ts'

effectLedgerContract(async (scope) => {
  const test = await startTestDatabase({ scope })
  const database = test.db
  const open = async () => {
    const signals = await new Signals(database.spine).open()
    return { ledger: await new PostgresEffectLedger(database, signals).open(), die: async () => signals.close() }
  }
  const { ledger, die } = await open()
  const ageClaims = async (seconds: number) => {
    const sql = `UPDATE spine.effects SET claimed_at = claimed_at - make_interval(secs => $1) WHERE state = 'claimed'`
    await database.query(sql, [seconds])
  }
  return {
    port: { database, ledger, other: open, ageClaims },
    stop: async () => {
      await die()
      await test.stop()
    },
  }
})
