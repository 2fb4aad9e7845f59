import { afterAll, afterEach, beforeAll } from 'vitest'
import { World } from '../world.ts'
import { Screen } from './browser.testing.ts'
import { endTrouble } from './trouble.testing.ts'

interface OnScreen {
  readonly world: World
  readonly screen: Screen
}

/**
 * A platform and a browser on it for all tests of the file that calls this; a test's pages are closed after it. `at`: the address that the
 * browser opens, made from the platform's own.
 */
export function onScreen({ at = (url: string) => url } = {}): OnScreen {
  const world = new World()
  const screen = new Screen()
  beforeAll(async () => {
    await world.start()
    await screen.start(at(world.platform.url))
  }, 180_000)
  afterEach(async () => {
    await screen.closePages()
    await endTrouble(world)
  })
  afterAll(async () => {
    await screen.stop()
    await world.stop()
  })
  return { world, screen }
}
