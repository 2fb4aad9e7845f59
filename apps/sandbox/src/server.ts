import Fastify, { type FastifyInstance } from 'fastify'
import { controlRoutes } from './control/routes.ts'
import { createWorld, type SandboxSettings, type VendorModule, type World } from './world/world.ts'

/** Fits a label in base64 or a long SOAP envelope; no vendor accepts more. */
const BODY_LIMIT_BYTES = 16 * 1024 * 1024

/**
 * The whole sandbox on one server, not yet listening. Each vendor has its own Fastify scope, with its own content parsers and
 * form of errors (`vendorModules` of generated/vendors.ts lists them). `app.close()` also ends the timers and sockets of the sandbox.
 */
export async function buildServer(
  settings: SandboxSettings,
  modules: Readonly<Record<string, VendorModule>>,
  world: World = createWorld(settings),
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit: BODY_LIMIT_BYTES,
    forceCloseConnections: true,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    ajv: { customOptions: { coerceTypes: true, removeAdditional: false, allErrors: false } },
  })
  world.faults.attach(app)
  app.addHook('onClose', async () => world.close())
  await app.register(async (scope) => controlRoutes(scope, world, Object.keys(modules)))
  for (const module of Object.values(modules)) {
    await app.register(async (scope) => {
      await module(scope, world)
    })
  }
  return app
}
