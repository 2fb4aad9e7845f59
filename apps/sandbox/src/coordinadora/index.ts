import { carrierControl } from '../carriers/control-routes.ts'
import type { CarrierDesk } from '../carriers/desk.ts'
import type { VendorModule } from '../world/world.ts'
import { isNovedad, NOVEDADES, PATHS, STATES } from './codes.ts'
import { CARRIER, Counter } from './counter.ts'
import { push } from './push.ts'
import { restRoutes } from './rest.ts'
import { soapRoute } from './soap/route.ts'

/** Coordinadora: REST 2026, SOAP guias 1.6 and Pub/Sub pushes for the same guides. Its documentation is the README here. */
export const coordinadora: VendorModule = async (app, world) => {
  const counter = new Counter(world)
  let { pushToken } = world.settings.coordinadora
  const desk: CarrierDesk = {
    id: CARRIER,
    paths: PATHS,
    stepOf(code, waybill) {
      if (!/^\d{1,4}$/.test(code)) return undefined
      const state = waybill.moves.at(-1)?.state ?? '1'
      return isNovedad(code) ? { state, incident: code, at: 'destination' } : { state: code, at: 'destination' }
    },
    describe: ({ state, incident }) =>
      (incident ? NOVEDADES[incident] : STATES[state]) ?? `CODIGO ${incident ?? state}`,
    isAttempt: (state) => state === '5',
    push: (waybill, move) => push(world, waybill, move, pushToken),
    takeSecret(secret) {
      pushToken = secret
    },
  }
  await app.register(async (scope) => restRoutes(scope, world, counter))
  await app.register(async (scope) => soapRoute(scope, world, counter))
  await app.register(async (scope) => carrierControl(scope, world, desk))
}
