import type { AddressInfo } from 'node:net'
import type { ModelOptions, ModelRequest, ModelVendor } from '@litper/ports'
import { vendorModules } from '../../../../apps/sandbox/src/generated/vendors.ts'
import { deskOf } from '../../../../apps/sandbox/src/models/answer.ts'
import type { ModelDesk } from '../../../../apps/sandbox/src/models/desk.ts'
import { buildServer } from '../../../../apps/sandbox/src/server.ts'
import { createWorld, demoSettings, type World } from '../../../../apps/sandbox/src/world/world.ts'

export interface SandboxModel {
  readonly desk: ModelDesk
  readonly world: World
  /** The vendor's provider on the sandbox, which gives up after `idleMs` of silence. */
  readonly open: (vendor: ModelVendor, more?: Partial<ModelOptions>) => ReturnType<ModelVendor['open']>
  readonly url: (vendor: string) => string
  stop(): Promise<void>
}

/** The sandbox in this process, on a port of its own. */
export async function startSandboxModel(): Promise<SandboxModel> {
  const world = createWorld(demoSettings())
  const app = await buildServer(demoSettings(), vendorModules, world)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const url = (vendor: string) => `http://127.0.0.1:${port}/${vendor}${vendor === 'openai' ? '/v1' : ''}`
  return {
    desk: deskOf(world),
    world,
    url,
    open: (vendor, more = {}) =>
      vendor.open({
        apiKey: 'sk-test',
        baseUrl: url(vendor.description.id),
        price: { input: 3, cached: 0.3, written: 3, output: 15 },
        idleMs: 60_000,
        ...more,
      }),
    stop: () => app.close(),
  }
}

export const REQUEST: ModelRequest = {
  purpose: 'test.run',
  system: 'You help a shop with its orders. '.repeat(20),
  messages: [{ role: 'user', content: [{ type: 'text', text: '¿Qué pasó con el pedido 1001? 🙂' }] }],
  tools: [
    {
      name: 'orders_list',
      description: 'Lists orders',
      input: { type: 'object', properties: { search: { type: 'string' } } },
    },
    { name: 'waybills_find', description: 'Shows a waybill', input: { type: 'object', properties: {} } },
  ],
  maxTokens: 300,
}
