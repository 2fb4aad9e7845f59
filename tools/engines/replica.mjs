import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { EngineFault } from './fault.mjs'
import { bin, cluster, flags, url, VERSION, WHO } from './postgres.mjs'
import { run } from './programs.mjs'

/** @param {import('./engine.mjs').Needed | undefined} needed */
function primaryOf(needed) {
  if (!needed) throw new EngineFault('A replica needs the database that it copies.')
  return needed
}

/**
 * A standby of `postgres` that answers reads. It copies anew at each start, so that it never is the copy of a database that
 * was wiped since, nor waits for a log that is gone. Only on demand: it repeats every write, which a benchmark would feel.
 * @type {import('./engine.mjs').Engine}
 */
export const replica = {
  name: 'replica',
  version: VERSION,
  port: 15_442,
  needs: 'postgres',
  onDemand: true,
  stopSignal: 'SIGINT',
  async prepare(home, _port, needed) {
    const primary = primaryOf(needed)
    const data = cluster(home)
    rmSync(data, { recursive: true, force: true })
    const how = ['--write-recovery-conf', '--wal-method=stream', '--checkpoint=fast', '--no-password']
    await run(bin(primary.home, 'pg_basebackup'), ['-D', data, '-d', url(primary.port), ...how], { as: WHO })
  },
  command: (home, port, needed) => ({
    program: bin(primaryOf(needed).home, 'postgres'),
    args: flags(join(home, 'data', 'cluster'), port),
    cwd: '/',
    ...WHO,
  }),
  urls: (port) => ({ DATABASE_REPLICA_URL: url(port) }),
}
