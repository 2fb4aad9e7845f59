import { engineUrl } from '@litper/testing'

/** One engine behind a proxy that can be taken away or made slow, for one run and nobody else. */
export class Toxic {
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
