import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A TCP proxy in front of an engine, to make outages without touching the engine. */
export class FlakyProxy {
  private readonly sockets = new Set<Socket>()
  private readonly server = createServer((near) => this.join(near))
  private silent = false

  private readonly target: { host: string; port: number }

  private constructor(private readonly engine: URL) {
    this.target = { host: engine.hostname, port: Number(engine.port || 6379) }
    engine.hostname = '127.0.0.1'
  }

  static async before(url: string): Promise<FlakyProxy> {
    const proxy = new FlakyProxy(new URL(url))
    await proxy.listen(0)
    proxy.engine.port = String((proxy.server.address() as AddressInfo).port)
    return proxy
  }

  get url(): string {
    return this.engine.toString()
  }

  /** As if the process of the engine died: connections break, new ones are refused. */
  async cut(): Promise<void> {
    const closed = new Promise((done) => this.server.close(done))
    this.breakAll()
    await closed
  }

  /** As if the machine of the engine hung: connections are accepted and stay open, and no byte comes back. */
  async hang(): Promise<void> {
    this.silent = true
  }

  /** The engine is reachable again. */
  async restore(): Promise<void> {
    this.silent = false
    this.breakAll()
    if (!this.server.listening) await this.listen(Number(this.engine.port))
  }

  private listen(port: number): Promise<void> {
    return new Promise((done) => this.server.listen(port, '127.0.0.1', done))
  }

  private breakAll(): void {
    for (const socket of this.sockets) socket.destroy()
  }

  private join(near: Socket): void {
    const far = connect(this.target)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(from)
      from.on('data', (data) => this.silent || to.write(data))
      from.on('error', () => undefined)
      from.on('close', () => {
        this.sockets.delete(from)
        to.destroy()
      })
    }
  }
}
