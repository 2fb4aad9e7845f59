import { carrierControl } from '../carriers/control-routes.ts'
import type { CarrierDesk } from '../carriers/desk.ts'
import type { VendorModule } from '../world/world.ts'
import { motiveText, PATHS, stateText } from './codes.ts'
import { CARRIER, Counter } from './counter.ts'
import { push } from './push.ts'
import { PushToken } from './push-token.ts'
import { restRoutes } from './routes.ts'

/** Interrapidísimo: the B2B REST API and pushes with a token handshake. Its documentation is the README here. */
export const interrapidisimo: VendorModule = async (app, world) => {
  const { pushClientId, pushClientSecret } = world.settings.interrapidisimo
  const tokenUrl = new URL('/webhooks/carriers/interrapidisimo/token', world.settings.platformUrl)
  const token = new PushToken(tokenUrl.href, pushClientId, pushClientSecret)
  const counter = new Counter(world)
  const desk: CarrierDesk = {
    id: CARRIER,
    paths: PATHS,
    stepOf(code) {
      const [, state, incident] = /^(\d{1,3})(?::(\d{1,3}))?$/.exec(code) ?? []
      if (!state) return undefined
      return { state, at: 'destination', ...(incident ? { incident } : {}) }
    },
    describe: ({ state, incident }) => [stateText(state), motiveText(incident)].filter(Boolean).join(': '),
    isAttempt: (state) => state === '6',
    push: (waybill, move) => push(world, token, waybill, move),
    takeSecret: (credentials) => token.use(credentials),
  }
  world.contribute(CARRIER, { reset: () => token.forget() })
  await app.register(async (scope) => restRoutes(scope, world, counter))
  await app.register(async (scope) => carrierControl(scope, world, desk))
}
