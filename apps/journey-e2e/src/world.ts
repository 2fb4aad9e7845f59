import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { call, until } from './http.ts'
import { Platform } from './platform.ts'
import { Sandbox } from './sandbox.ts'
import { connectDemo } from './setup.ts'

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}

/** The platform and its outside world as two real processes on free ports, with a data directory of their own. */
export class World {
  private readonly children = new Set<ChildProcess>()
  private platformChild?: ChildProcess
  readonly directory = mkdtempSync(join(tmpdir(), 'litper-e2e-'))
  platform!: Platform
  sandbox!: Sandbox
  private env: Record<string, string> = {}

  /** `bundles` holds dist/litper/main.mjs and dist/sandbox/main.mjs; `env` overrides settings of the platform. */
  async start(env: Record<string, string> = {}): Promise<this> {
    const [port, sandboxPort] = [await freePort(), await freePort()]
    const [url, sandboxUrl] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${sandboxPort}`]
    this.env = {
      LITPER_DEMO: '1',
      PORT: String(port),
      SANDBOX_URL: sandboxUrl,
      LITPER_DATA_DIR: this.directory,
      RATE_READS_PER_MINUTE: '100000',
      RATE_WRITES_PER_MINUTE: '100000',
      UNKNOWN_SEND_WAIT_SECONDS: '15',
      ...env,
    }
    this.run('sandbox', { SANDBOX_PORT: String(sandboxPort), PLATFORM_URL: url, SANDBOX_URL: sandboxUrl })
    this.platform = new Platform(url)
    this.sandbox = new Sandbox(sandboxUrl)
    this.startPlatform()
    await Promise.all([
      this.ready(),
      until('the sandbox', () => this.sandbox.state().catch(() => undefined), { timeoutMs: 20_000 }),
    ])
    await connectDemo(this.platform, sandboxUrl)
    return this
  }

  startPlatform(): void {
    this.platformChild = this.run('litper', this.env)
  }

  ready(): Promise<unknown> {
    return until(
      'the platform to be ready',
      () => call('GET', `${this.platform.url}/health/ready`).catch(() => undefined),
      { timeoutMs: 60_000 },
    ).catch((error: Error) => {
      throw new Error(`${error.message}\n${this.log('litper')}`)
    })
  }

  /** No farewell: as a power cut would. */
  async kill(): Promise<void> {
    const child = this.platformChild!
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await gone
  }

  log(name: string): string {
    return readFileSync(join(this.directory, `${name}.log`), 'utf8')
      .split('\n')
      .slice(-15)
      .join('\n')
  }

  async stop(): Promise<void> {
    await Promise.all(
      [...this.children]
        .filter((child) => child.exitCode === null && child.signalCode === null)
        .map((child) => {
          const gone = new Promise((done) => child.once('exit', done))
          child.kill('SIGTERM')
          return gone
        }),
    )
    rmSync(this.directory, { recursive: true, force: true })
  }

  private run(name: string, env: Record<string, string>): ChildProcess {
    const log = openSync(join(this.directory, `${name}.log`), 'a')
    const child = spawn(process.execPath, ['--enable-source-maps', join('dist', name, 'main.mjs')], {
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', log, log],
    })
    this.children.add(child)
    return child
  }
}
