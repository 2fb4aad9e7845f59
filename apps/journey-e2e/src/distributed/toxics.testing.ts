import { engineUrl } from '@litper/testing'

/** One engine behind a proxy that can be taken away or made slow, for one run and nobody else. */
class Toxic {
  private constructor(
    private readonly name: string,
    /** The engine's URL, through the proxy. */
    readonly url: string,
  ) {}

  static async before(name: string, url: string): Promise<Toxic> {
    const upstream = /\/\/(?:[^@/]*@)?([^/?]+)/.exec(url)![1]!
    const made = await ask<{ listen: string }>('POST', '/proxies', { name, upstream, listen: '127.0.0.1:0' })
    return new Toxic(name, url.replace(upstream, made.listen))
  }

  /** Connections are cut and refused. */
  async away(): Promise<void> {
    await ask('POST', `/proxies/${this.name}`, { enabled: false })
  }

  async back(): Promise<void> {
    await ask('POST', `/proxies/${this.name}`, { enabled: true })
  }

  /** Every packet of the engine's answers comes so much later, give or take half of it. */
  async slow(milliseconds: number): Promise<void> {
    const attributes = { latency: milliseconds, jitter: Math.round(milliseconds / 2) }
    await ask('POST', `/proxies/${this.name}/toxics`, {
      name: 'slow',
      type: 'latency',
      stream: 'downstream',
      attributes,
    })
  }

  async quick(): Promise<void> {
    await ask('DELETE', `/proxies/${this.name}/toxics/slow`)
  }

  async remove(): Promise<void> {
    await ask('DELETE', `/proxies/${this.name}`)
  }
}

async function ask<T>(method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`${engineUrl('FAULTS_URL')}${path}`, { method, body: body && JSON.stringify(body) })
  const text = await response.text()
  if (!response.ok) throw new Error(`toxiproxy ${method} ${path}: ${response.status} ${text}`)
  return (text ? JSON.parse(text) : undefined) as T
}

const BEHIND = {
  DATABASE_URL: 'postgres',
  CACHE_URL: 'redis',
  DOCUMENTS_URL: 'mongo',
  SEARCH_URL: 'elastic',
  BLOBS_URL: 's3',
} as const
type Name = (typeof BEHIND)[keyof typeof BEHIND]

/** Every engine but Kafka, whose clients go where the broker says that it is, behind a proxy of this run. */
export class Toxics {
  private readonly all = new Map<Name, Toxic>()

  of(name: Name): Toxic {
    const toxic = this.all.get(name)
    if (!toxic) throw new Error(`${name} is behind no proxy`)
    return toxic
  }

  /** The settings that lead through the proxies, which are made now. */
  async lead(settings: Readonly<Record<string, string>>): Promise<Record<string, string>> {
    const led = { ...settings }
    for (const [setting, name] of Object.entries(BEHIND)) {
      const toxic = await Toxic.before(`${name}-${process.pid}`, settings[setting]!)
      this.all.set(name, toxic)
      led[setting] = toxic.url
    }
    // else the driver asks the server for its address, and goes there by itself
    led['DOCUMENTS_URL'] += '?directConnection=true'
    led['QUEUE_URL'] = settings['QUEUE_URL']!.replace(
      new URL(settings['CACHE_URL']!).host,
      new URL(led['CACHE_URL']!).host,
    )
    return led
  }

  /** The network to PostgreSQL and Redis. */
  async slow(): Promise<void> {
    await this.of('postgres').slow(20)
    await this.of('redis').slow(100)
  }

  async quick(): Promise<void> {
    await this.of('postgres').quick()
    await this.of('redis').quick()
  }

  async remove(): Promise<void> {
    for (const toxic of this.all.values()) await toxic.remove()
  }
}
