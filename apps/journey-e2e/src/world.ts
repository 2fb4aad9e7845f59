import { until } from './http.ts'
import { Platform } from './platform.ts'
import { freePort, Processes } from './processes.ts'
import { Sandbox } from './sandbox.ts'
import { connectDemo } from './setup.ts'

/** What a test of many orders must not be stopped by, and must not wait for. */
export const HURRIED = {
  RATE_READS_PER_MINUTE: '100000',
  RATE_WRITES_PER_MINUTE: '100000',
  RATE_PERSON_READS_PER_MINUTE: '100000',
  RATE_PERSON_WRITES_PER_MINUTE: '100000',
  RATE_API_KEY_PER_HOUR: '100000',
  RATE_FAILURES_PER_MINUTE: '100000',
  UNKNOWN_CALL_WAIT_SECONDS: '3',
  UNKNOWN_SEND_WAIT_SECONDS: '15',
  /** Every answer of every journey is held against its description. */
  CHECK_ANSWERS: '1',
}

/** The platform and its outside world as two real processes on free ports, with a data directory of their own. */
export class World {
  private readonly processes = new Processes()
  platform!: Platform
  sandbox!: Sandbox
  private env: Record<string, string> = {}

  /** `env` overrides settings of the platform; it may depend on where the outside world is. */
  async start(env: Record<string, string> | ((sandboxUrl: string) => Record<string, string>) = {}): Promise<this> {
    const [port, sandboxPort] = [await freePort(), await freePort()]
    const [url, sandboxUrl] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${sandboxPort}`]
    this.env = {
      LITPER_DEMO: '1',
      PORT: String(port),
      SANDBOX_URL: sandboxUrl,
      LITPER_DATA_DIR: this.processes.directory,
      PAGERDUTY_URL: `${sandboxUrl}/pagerduty/v2/enqueue`,
      ...HURRIED,
      ...(typeof env === 'function' ? env(sandboxUrl) : env),
    }
    const world = { SANDBOX_PORT: String(sandboxPort), PLATFORM_URL: url, SANDBOX_URL: sandboxUrl }
    this.processes.run('sandbox', world)
    this.platform = new Platform(url)
    this.sandbox = new Sandbox(sandboxUrl)
    this.startPlatform()
    await Promise.all([
      this.ready(),
      until('the sandbox', () => this.sandbox.state().catch(() => undefined), { timeoutMs: 90_000 }),
    ])
    await connectDemo(this.platform, sandboxUrl)
    return this
  }

  private startPlatform(): void {
    this.processes.run('litper', this.env)
  }

  private ready(): Promise<void> {
    return this.processes.ready('litper', this.platform.url)
  }

  /** Where its files and logs are. */
  get directory(): string {
    return this.processes.directory
  }

  /** What the platform wrote since it was first started. */
  log(): string {
    return this.processes.log('litper')
  }

  /** Ends the platform without notice, as a power cut would, and starts it again. */
  async crash(): Promise<void> {
    await this.processes.end('litper', 'SIGKILL')
    this.startPlatform()
    await this.ready()
  }

  stop(): Promise<void> {
    return this.processes.stop()
  }
}
