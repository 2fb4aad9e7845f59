import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { kafka } from '../../../../tools/engines/kafka.mjs'

const INSTALLED = fileURLToPath(new URL('../../../../.engines/kafka/app', import.meta.url))

/** A broker of a spec's own, that may be killed; `npm run engines` has installed the program. */
export class OwnBroker {
  private readonly home = mkdtempSync(join(tmpdir(), 'litper-broker-'))
  private child?: ChildProcess

  private constructor(private readonly port: number) {
    symlinkSync(INSTALLED, join(this.home, 'app'))
  }

  static async prepare(): Promise<OwnBroker> {
    const broker = new OwnBroker(await freePort())
    await kafka.prepare!(broker.home, broker.port)
    return broker
  }

  get url(): string {
    return `kafka://127.0.0.1:${this.port}`
  }

  /** On the same port and with the same data as before. Resolves when it listens. */
  async start(): Promise<void> {
    const { program, args, cwd } = kafka.command(this.home, this.port)
    this.child = spawn(program, args, { cwd, stdio: 'ignore' })
    while (!(await listens(this.port))) {
      if (this.child.exitCode !== null) throw new Error(`the broker ended at once: ${this.home}`)
      await sleep(100)
    }
  }

  /** As a power cut would. */
  async kill(): Promise<void> {
    const { child } = this
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await gone
  }

  async remove(): Promise<void> {
    await this.kill()
    rmSync(this.home, { recursive: true, force: true })
  }
}

const listens = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}
