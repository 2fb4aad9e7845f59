import { effectLedgerContract } from '../../../../ports/src/effect-ledger.contract.ts'
import { startTestDatabase } from '../testing.ts'
import { PostgresEffectLedger } from './effect-ledger.ts'
import { Signals } from './signals.ts'

/** A connection is made anew after 200 ms. */
const GRACE_MS = 700

effectLedgerContract(async (scope) => {
  const test = await startTestDatabase({ scope })
  const database = test.db
  const all: Signals[] = []
  const open = async () => {
    const signals = await new Signals(database.spine).open()
    all.push(signals)
    const loseConnection = async () => {
      const [session] = await signals.session<{ pid: number }>('SELECT pg_backend_pid() AS pid')
      await database.query('SELECT pg_terminate_backend($1)', [session!.pid])
    }
    const ledger = await new PostgresEffectLedger(database, signals, GRACE_MS).open()
    return { ledger, loseConnection, die: async () => signals.close() }
  }
  const { ledger } = await open()
  const ageClaims = async (seconds: number) => {
    const sql = `UPDATE spine.effects SET claimed_at = claimed_at - make_interval(secs => $1) WHERE state = 'claimed'`
    await database.query(sql, [seconds])
  }
  const ageLosses = async (seconds: number) => {
    await database.query('UPDATE spine.effects SET lost_at = lost_at - make_interval(secs => $1)', [seconds])
  }
  return {
    port: {
      database,
      ledger,
      other: open,
      ageClaims,
      ageLosses,
      empty: async () => void (await database.query('DELETE FROM spine.effects')),
    },
    stop: async () => {
      for (const signals of all) signals.close()
      await test.stop()
    },
  }
})
