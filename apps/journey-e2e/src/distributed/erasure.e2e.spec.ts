import { afterAll, beforeAll, expect, it } from 'vitest'
import { eraseWhole, foundNothing } from '../erasure.story.testing.ts'
import { filesWith } from '../erasure.testing.ts'
import { ALL_ENGINES } from './ground.testing.ts'
import { DistributedWorld } from './harness.testing.ts'
import { foundInBlobs, foundInElastic, foundInMongo, retentionOfTopics } from './traces-on-engines.testing.ts'

const MONTH_MS = 30 * 24 * 3_600_000
const world = new DistributedWorld()
beforeAll(() => world.start(ALL_ENGINES), 180_000)
afterAll(() => world.stop(), 60_000)

it('leaves nothing readable on any engine but what topics keep for thirty days at most', async () => {
  const { platform, sandbox, settings, processes } = world
  const outside = async () => [
    ...filesWith(processes.directory),
    ...(await foundInBlobs(settings['BLOBS_URL']!)),
    ...(await foundInMongo(settings['DOCUMENTS_URL']!)),
    ...(await foundInElastic(settings['SEARCH_URL']!)),
  ]
  const at = { platform, sandbox, databaseUrl: settings['DATABASE_URL']!, outside }
  await eraseWhole(at)
  await foundNothing(at)
  const kept = await retentionOfTopics(settings['EVENTS_URL']!)
  expect(kept.length).toBeGreaterThan(5)
  for (const [topic, ms] of kept) expect([topic, ms > 0 && ms <= MONTH_MS]).toEqual([topic, true])
}, 240_000)
