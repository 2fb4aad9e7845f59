import { TEST_SECRET } from '@litper/testing'
import { buildApp } from '../../../../tools/lib/build.mjs'
import { type Figures, figuresOf } from '../../../../tools/lib/distributed/figures.mjs'
import { LEAN } from '../../../../tools/lib/distributed/plan.mjs'
import { GATEWAY, SERVICES, servicesUrls } from '../../../../tools/lib/distributed/services.mjs'
import { call, until } from '../http.ts'
import { Platform } from '../platform.ts'
import { freePort, Processes } from '../processes.ts'
import { Sandbox } from '../sandbox.ts'
import { connectDemo } from '../setup.ts'
import { HURRIED } from '../world.ts'
import { type Ground, takeGround } from './ground.testing.ts'

export type Engines = Parameters<typeof takeGround>[0]

/** The services as processes of their own behind the gateway, and the outside world, on free ports and a ground of their own. */
export class DistributedWorld {
  readonly processes = new Processes()
  private readonly urls = new Map<string, string>()
  private env: Record<string, string> = {}
  private readonly own = new Map<string, Record<string, string>>()
  private ground?: Ground
  platform!: Platform
  sandbox!: Sandbox

  /** `env` overrides settings of every service; `through` may lead them to an engine by another way. The demo tenant is connected when it returns. */
  async start(
    engines: Engines,
    env: Record<string, string> = {},
    through: (settings: Readonly<Record<string, string>>) => Promise<Record<string, string>> = async (all) => ({
      ...all,
    }),
  ): Promise<this> {
    await Promise.all([...SERVICES, 'sandbox'].map((app) => buildApp(app)))
    this.ground = await takeGround(engines)
    for (const name of [...SERVICES, 'sandbox']) this.urls.set(name, `http://127.0.0.1:${await freePort()}`)
    this.platform = new Platform(this.url(GATEWAY))
    this.sandbox = new Sandbox(this.url('sandbox'))
    this.env = {
      ...LEAN,
      ...(await through(this.ground.settings)),
      // one for all on this server: its roles' passwords come from it
      LITPER_SECRET: TEST_SECRET,
      LITPER_DEMO: '1',
      LITPER_DATA_DIR: this.processes.directory,
      PUBLIC_URL: this.platform.url,
      GATEWAY_URL: this.platform.url,
      SANDBOX_URL: this.sandbox.url,
      ...HURRIED,
      ...env,
    }
    const world = { PLATFORM_URL: this.platform.url, SANDBOX_URL: this.sandbox.url }
    this.processes.run('sandbox', { SANDBOX_PORT: new URL(this.sandbox.url).port, ...world })
    await this.launch(...SERVICES)
    await until('the sandbox', () => this.sandbox.state().catch(() => undefined))
    await connectDemo(this.platform, this.sandbox.url)
    return this
  }

  /** What every service was given. */
  get settings(): Readonly<Record<string, string>> {
    return this.env
  }

  url(name: string): string {
    const url = this.urls.get(name)
    if (!url) throw new Error(`there is no "${name}"`)
    return url
  }

  /** A second process of a service, beside the first: the same groups, the same tables, a port of its own. */
  async double(name: string): Promise<void> {
    const twin = `${name}-double`
    this.urls.set(twin, `http://127.0.0.1:${await freePort()}`)
    this.processes.run(twin, { ...this.env, PORT: new URL(this.url(twin)).port, SERVICES_URLS: '' }, [], name)
    await this.processes.ready(twin, this.url(twin))
  }

  /** What a service says of itself, with the status of its answer. */
  async readinessOf(name: string): Promise<{ status: number; dependencies: Record<string, boolean> }> {
    const response = await fetch(`${this.url(name)}/health/ready`, { signal: AbortSignal.timeout(8000) })
    const { dependencies } = (await response.json()) as { dependencies: Record<string, boolean> }
    return { status: response.status, dependencies }
  }

  /** Starts it again with settings of its own. */
  async relaunch(name: string, env: Record<string, string>): Promise<void> {
    await this.drain(name)
    this.own.set(name, env)
    await this.launch(name)
  }

  /** Starts services that are not running, together, and waits until each is ready. */
  async launch(...names: readonly string[]): Promise<void> {
    const urlOf = (name: string) => this.url(name)
    for (const name of names) {
      const own = { PORT: new URL(this.url(name)).port, SERVICES_URLS: name === GATEWAY ? servicesUrls(urlOf) : '' }
      this.processes.run(name, { ...this.env, ...own, ...this.own.get(name) }, [])
    }
    await Promise.all(names.map((name) => this.processes.ready(name, this.url(name))))
  }

  /** No farewell: as a power cut would. */
  async kill(name: string): Promise<void> {
    await this.processes.end(name, 'SIGKILL')
  }

  /** Drains it. Returns its exit code. */
  drain(name: string): Promise<number | null> {
    return this.processes.end(name, 'SIGTERM')
  }

  /** What the gateway says of itself and of who is behind it. */
  readiness(): Promise<{ status: string; dependencies: Record<string, boolean> }> {
    return call('GET', `${this.platform.url}/health/ready`)
  }

  figures(): Figures[] {
    return SERVICES.map((name) => figuresOf(name, this.processes.pid(name), this.processes.logOf(name)))
  }

  async stop(): Promise<void> {
    await this.processes.stop()
    await this.ground?.remove()
  }
}
