import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { call, until } from './http.ts'

/** The kernel may give a port again as soon as it is closed: none is given twice here. */
const given = new Set<number>()

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  if (given.has(port)) return freePort()
  given.add(port)
  return port
}

/** Bundles as real processes, one of a name at a time, each with its log in one directory. */
export class Processes {
  private readonly living = new Map<string, ChildProcess>()
  readonly directory = mkdtempSync(join(tmpdir(), 'litper-e2e-'))

  constructor() {
    chmodSync(this.directory, 0o755) // an embedded server that is not root must get there, or its cluster stays elsewhere for good
  }

  /** Runs dist/<app>/main.mjs under this Node; `flags` are Node's own. */
  run(
    name: string,
    env: Record<string, string>,
    flags: readonly string[] = ['--enable-source-maps'],
    app = name,
  ): void {
    const log = openSync(this.logOf(name), 'a')
    const child = spawn(process.execPath, [...flags, join('dist', app, 'main.mjs')], {
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', log, log],
    })
    this.living.set(name, child)
  }

  pid(name: string): number | undefined {
    return this.living.get(name)?.pid
  }

  /** Returns its exit code; null when a signal ended it. SIGKILL: no farewell, as a power cut would. */
  async end(name: string, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const child = this.living.get(name)
    if (!child) throw new Error(`no process "${name}" was started`)
    if (child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((done) => child.once('exit', done))
      child.kill(signal)
      await gone
    }
    return child.exitCode
  }

  /** @throws Error with the end of the process's log */
  async ready(name: string, url: string): Promise<void> {
    const ask = () => call('GET', `${url}/health/ready`).catch(() => undefined)
    await until(`${name} to be ready`, ask, { timeoutMs: 150_000 }).catch((error: Error) => {
      throw new Error(`${error.message}\n${this.log(name).split('\n').slice(-15).join('\n')}`)
    })
  }

  log(name: string): string {
    return readFileSync(this.logOf(name), 'utf8')
  }

  logOf(name: string): string {
    return join(this.directory, `${name}.log`)
  }

  async stop(): Promise<void> {
    await Promise.all([...this.living.keys()].map((name) => this.end(name, 'SIGTERM')))
    rmSync(this.directory, { recursive: true, force: true })
  }
}
