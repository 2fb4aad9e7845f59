import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAdapters } from '@litper/adapters'
import { parseSettings, type RunningService, type ServiceModule, startService } from '@litper/platform'
import { startTestDatabase, TEST_SECRET } from '@litper/testing'
import { ApiModule } from './api.module.ts'
import { DEMO_OWNER, DEMO_PASSWORD } from './usecases/seed-demo.ts'

/** A service behind the gateway; it keeps its port when it stops and starts again. */
export class Owner {
  private server?: Server
  private port = 0

  async listen(answer: RequestListener): Promise<this> {
    const server = createServer(answer)
    await new Promise<void>((done) => server.listen(this.port, '127.0.0.1', done))
    this.port = (server.address() as AddressInfo).port
    this.server = server
    return this
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** Stops as a killed process does: open answers are cut off. */
  async die(): Promise<void> {
    this.server?.closeAllConnections()
    await new Promise((done) => this.server?.close(done))
  }
}

export interface Gateway {
  readonly service: RunningService
  readonly url: string
  bearer(): Promise<string>
  stop(): Promise<void>
}

/** The api service in front of these, on a fresh database. */
export async function startGateway(
  upstreams: Record<string, { url: string; routes: string[] }>,
  more: Record<string, string> = {},
  besides: readonly ServiceModule[] = [],
): Promise<Gateway> {
  const database = await startTestDatabase()
  const directory = mkdtempSync(join(tmpdir(), 'litper-gateway-'))
  const env = {
    PORT: '0',
    DATABASE_URL: database.adminUrl,
    LITPER_DEMO: '1',
    LITPER_DATA_DIR: directory,
    LOG_LEVEL: 'silent',
    SERVICES_URLS: JSON.stringify(upstreams),
    ...more,
  }
  const settings = { ...parseSettings(env), secret: TEST_SECRET, publicUrl: 'http://litper.test' }
  const service = await startService('api', [ApiModule, ...besides], openAdapters, settings)
  return {
    service,
    url: service.url,
    bearer: async () => {
      const signedIn = await fetch(`${service.url}/api/v1/auth/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: DEMO_OWNER, password: DEMO_PASSWORD }),
      })
      return `Bearer ${((await signedIn.json()) as { accessToken: string }).accessToken}`
    },
    stop: async () => {
      await service.close()
      await database.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
