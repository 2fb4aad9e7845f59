import type { VendorModule } from '../world/world.ts'
import { chateaControl } from './control-routes.ts'
import { ChateaDesk } from './desk.ts'
import { chateaRoutes } from './routes.ts'

/** Chatea Pro, a UChat white label in front of WhatsApp. Its documentation is the README here. */
export const chateaPro: VendorModule = async (app, world) => {
  const desk = new ChateaDesk(world)
  world.contribute('chatea-pro', {
    state: () => ({ messages: desk.inbox.counts(), chateaPro: { ...desk.inbox.counts(), ...desk.counts } }),
    reset: () => desk.reset(),
  })
  await app.register(async (scope) => chateaRoutes(scope, desk))
  await app.register(async (scope) => chateaControl(scope, desk))
}
