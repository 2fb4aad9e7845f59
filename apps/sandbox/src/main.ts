import { vendorModules } from './generated/vendors.ts'
import { buildServer } from './server.ts'
import { demoSettings, type SandboxSettings } from './world/world.ts'

/** The only file that reads the environment. A missing setting has the value of the demo. */
function settingsFrom(env: NodeJS.ProcessEnv): SandboxSettings {
  const port = whole(env, 'SANDBOX_PORT', 8090)
  const demo = demoSettings({ port })
  return {
    ...demo,
    host: env.SANDBOX_HOST || demo.host,
    platformUrl: (env.PLATFORM_URL || demo.platformUrl).replace(/\/$/, ''),
    publicUrl: (env.SANDBOX_URL || demo.publicUrl).replace(/\/$/, ''),
    shopify: {
      ...demo.shopify,
      restoreRate: whole(env, 'SANDBOX_SHOPIFY_RESTORE_RATE', demo.shopify.restoreRate),
      maximumAvailable: whole(env, 'SANDBOX_SHOPIFY_BUCKET', demo.shopify.maximumAvailable),
    },
    whatsapp: {
      ...demo.whatsapp,
      messagesPerSecond: whole(env, 'SANDBOX_WHATSAPP_MPS', demo.whatsapp.messagesPerSecond),
    },
  }
}

function whole(env: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const text = env[name]
  if (!text) return otherwise
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0) {
    process.stderr.write(`${name} must be a whole number, not "${text}"\n`)
    process.exit(2)
  }
  return value
}

const settings = settingsFrom(process.env)
const app = await buildServer(settings, vendorModules)

let closing = false
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (closing) return
    closing = true
    void app.close().then(() => process.exit(0))
  })
}

try {
  const address = await app.listen({ port: settings.port, host: settings.host })
  process.stdout.write(`sandbox listening on ${address}, webhooks go to ${settings.platformUrl}\n`)
} catch (error) {
  process.stderr.write(`the sandbox cannot listen: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
