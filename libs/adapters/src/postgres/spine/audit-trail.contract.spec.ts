import pg from 'pg'
import { auditTrailContract } from '../../../../ports/src/audit-trail.contract.ts'
import { startTestDatabase } from '../testing.ts'
import { PostgresAuditTrail } from './audit-trail.ts'

auditTrailContract(async (scope) => {
  const test = await startTestDatabase({ scope })
  const owner = new pg.Client({ connectionString: test.adminUrl })
  await owner.connect()
  return {
    port: {
      audit: new PostgresAuditTrail(test.db, scope),
      asService: (sql) => test.db.transaction(() => test.db.session().query(sql)),
      asOwner: (sql) => owner.query(sql),
    },
    stop: async () => {
      await owner.end()
      await test.stop()
    },
  }
})
