import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { NO_SERVICE_WORKER, PAGE_SCRIPT, SERVICE_WORKER } from './service-worker.ts'

const URL_OF_PAGE = 'https://litper.example/t/abcdefghijklmnopqrstuv'
const PAGE =
  '<html lang="es"><!--offline Así estaba el {when}.--><!--unsent NO se envió ({when}).--><fieldset></fieldset>'

/** A worker in a browser of its own: a cache in memory, and a network that a spec switches. */
function worker(source = SERVICE_WORKER) {
  const listeners = new Map<string, (event: unknown) => void>()
  const kept = new Map<string, Response>()
  const bare = (url: string) => url.split('?')[0]
  const cache = {
    match: async (url: string, { ignoreSearch = false } = {}) =>
      [...kept].find(([key]) => (ignoreSearch ? bare(key) === bare(url) : key === url))?.[1].clone(),
    put: async (url: string, response: Response) => {
      kept.delete(url)
      kept.set(url, response)
    },
    delete: async (url: string) =>
      [...kept.keys()].filter((key) => bare(key) === bare(url)).map((key) => kept.delete(key)),
    keys: async () => [...kept.keys()],
  }
  const world = {
    ...{ Request, Response, Headers, URL, Intl, Date, Promise, Number, String, RegExp },
    location: new URL(URL_OF_PAGE),
    network: async (): Promise<Response> => new Response(PAGE),
    fetch: () => world.network(),
    setTimeout: (done: () => void) => setTimeout(done, 5),
    caches: { open: async () => cache, keys: async () => ['litper-parcels-1'], delete: async () => kept.clear() },
    clients: { claim: async () => undefined, matchAll: async () => [{ url: URL_OF_PAGE }] },
    registration: {
      unregister: async () => {
        world.isGone = true
      },
    },
    isGone: false,
    skipWaiting: () => undefined,
    addEventListener: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
  }
  runInContext(source, createContext(world))
  const fire = async (name: string, event: object = {}) => {
    let answer: Promise<Response> | undefined
    const waits: Promise<unknown>[] = []
    const respondWith = (given: Promise<Response>) => {
      answer = given
    }
    listeners.get(name)!({ ...event, respondWith, waitUntil: (one: Promise<unknown>) => waits.push(one) })
    const given = await answer
    if (name === 'activate') await Promise.all(waits)
    return given
  }
  const visit = (url = URL_OF_PAGE, method = 'GET') => fire('fetch', { request: { url, method, mode: 'navigate' } })
  return { world, kept, fire, visit }
}
const lost = () => Promise.reject(new TypeError('no network'))

describe('the service worker of a customer’s page', () => {
  it('keeps the page that brought it, and shows it without a connection with its time and its forms off', async () => {
    const { world, fire, visit } = worker()
    await fire('activate')
    world.network = lost
    const html = await (await visit())!.text()
    expect(html).toMatch(/<p class="card note" role="status">Así estaba el .*\d:\d\d/)
    expect(html).toContain('<fieldset disabled>')
    expect(await (await visit(`${URL_OF_PAGE}?lang=en`))!.text()).toContain('Así estaba')
  })

  it('shows what it kept when the server is slow or fails, and the server’s own answer when it has nothing', async () => {
    const { world, visit } = worker()
    world.network = async () => new Response('away', { status: 503 })
    expect((await visit())!.status).toBe(503)
    world.network = async () => new Response(PAGE)
    await visit()
    world.network = () => new Promise(() => undefined)
    expect(await (await visit())!.text()).toContain('Así estaba')
    world.network = async () => new Response('away', { status: 503 })
    expect(await (await visit())!.text()).toContain('Así estaba')
  })

  it('says that an answer was not sent, and never answers for the server', async () => {
    const { world, visit } = worker()
    await visit()
    world.network = lost
    expect(await (await visit(URL_OF_PAGE, 'POST'))!.text()).toContain('NO se envió')
    expect(await visit('https://litper.example/pedidos')).toBeUndefined()
  })

  it('drops a page whose link has ended, and keeps few', async () => {
    const { world, kept, visit } = worker()
    await visit()
    world.network = async () => new Response('ended', { status: 410 })
    expect((await visit())!.status).toBe(410)
    expect(kept.size).toBe(0)
    world.network = async () => new Response(PAGE)
    for (let n = 10; n < 30; n++) await visit(`https://litper.example/t/abcdefghijklmnopqrst${n}`)
    expect(kept.size).toBe(10)
  })

  it('is taken back by another that forgets everything and goes', async () => {
    const { world, kept, fire } = worker(NO_SERVICE_WORKER)
    kept.set(URL_OF_PAGE, new Response(PAGE))
    await fire('activate')
    expect([kept.size, world.isGone]).toEqual([0, true])
  })

  it('is light', () => {
    expect(SERVICE_WORKER.length + PAGE_SCRIPT.length).toBeLessThan(4000)
  })
})
