import type { VendorModule } from '../world/world.ts'
import { twilioControl } from './control-routes.ts'
import { TwilioDesk } from './desk.ts'
import { twilioRoutes } from './routes.ts'

/** Twilio's Programmable Voice: calls, TwiML, callbacks, recordings; and everybody who has a telephone. */
export const twilio: VendorModule = async (app, world) => {
  const desk = new TwilioDesk(world)
  world.contribute('twilio', { state: () => ({ twilio: desk.state() }), reset: () => desk.reset() })
  await app.register(async (scope) => twilioRoutes(scope, desk))
  await app.register(async (scope) => twilioControl(scope, desk))
}
