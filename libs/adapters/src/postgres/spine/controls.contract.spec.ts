import { controlsContract } from '../../../../ports/src/controls.contract.ts'
import { startTestDatabase, TEST_SECRET } from '../testing.ts'
import { PostgresControls } from './controls.ts'

controlsContract(async (scope) => {
  const test = await startTestDatabase({ scope })
  let moved = 0
  return {
    port: {
      controls: new PostgresControls(test.db, {
        scope,
        secret: TEST_SECRET,
        now: () => new Date(Date.now() + moved),
      }),
      later: (ms) => {
        moved += ms
      },
    },
    stop: () => test.stop(),
  }
})
