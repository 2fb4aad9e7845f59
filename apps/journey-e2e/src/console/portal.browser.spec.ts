import { connect, createServer, type Server, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { until } from '../http.ts'
import { shippedOrder } from '../parcels.testing.ts'
import { World } from '../world.ts'
import { axe, DESK, type Look, nameOf, PHONE, Screen } from './browser.testing.ts'
import { endTrouble, meet } from './trouble.testing.ts'

const world = new World()
const MOST_BYTES = 60_000
const screen = new Screen()
let line: Line
beforeAll(async () => {
  await world.start()
  line = await Line.to(world.platform.url)
  await screen.start(line.url)
}, 180_000)
afterEach(async () => {
  line.mend()
  await screen.closePages()
  await endTrouble(world)
})
afterAll(async () => {
  await screen.stop()
  await line?.close()
  await world.stop()
})

/** The connection between the phone and the platform, which a spec can cut. */
class Line {
  private readonly sockets = new Set<Socket>()
  private isCut = false
  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async to(url: string): Promise<Line> {
    const port = Number(new URL(url).port)
    const server = createServer((near) => {
      if (line.isCut) return near.destroy()
      const far = connect(port, '127.0.0.1')
      for (const one of [near, far]) {
        line.sockets.add(one)
        one.on('error', () => undefined).on('close', () => line.sockets.delete(one))
      }
      near.pipe(far).pipe(near)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port: own } = server.address() as { port: number }
    const line = new Line(server, `http://127.0.0.1:${own}`)
    return line
  }
  cut(): void {
    this.isCut = true
    for (const one of this.sockets) one.destroy()
  }
  mend(): void {
    this.isCut = false
  }
  close(): Promise<void> {
    this.cut()
    return new Promise((done) => this.server.close(() => done()))
  }
}

/** A parcel with its page, `to` where its carrier has brought it. */
async function parcel(to?: 'delivered') {
  const order = await shippedOrder(world)
  const { carrier, number, trackingUrl } = order.waybill
  if (to)
    for (const code of carrier === 'coordinadora' ? ['5', '6'] : ['6', '11'])
      await world.sandbox.step(carrier, number, code)
  return { order, path: new URL(trackingUrl!).pathname, last4: order.customer.phone!.slice(-4) }
}

const EN_PHONE: Look = { ...PHONE, locale: 'en', dark: true }

it.each([PHONE, EN_PHONE, { ...PHONE, trouble: true as const }].map((look) => [nameOf(look), look] as const))(
  'is read, and asked on, without a script; the shop answers, and it is shown: %s',
  async (_, look) => {
    await meet(world, look)
    const { order, path, last4 } = await parcel()
    const page = await screen.open(look, { scripts: false })
    await page.goto(`${path}?lang=${look.locale}`)
    await page.getByRole('status').first().waitFor()
    expect(await faultsOf(page.url(), look)).toEqual([])
    const date = page.locator('details', { has: page.locator('input[name=date]') })
    await date.locator('summary').click()
    await date.locator('input[name=date]').fill('2099-01-05')
    await send(date, last4 === '0000' ? '1111' : '0000')
    await page.getByRole('alert').waitFor()
    await page.goBack()
    await date.locator('summary').click()
    await date.locator('input[name=date]').fill('2099-01-05')
    await send(date, last4)
    await page.locator('h1[role=status]').waitFor()

    const desk = await screen.signIn(DESK, `/pedidos/${order.id}`)
    await desk.getByRole('button', { name: /^Responder/ }).click()
    const dialog = desk.getByRole('dialog')
    await dialog.locator('textarea').fill('Sí: va ese día.')
    expect(await axe(desk)).toEqual([])
    await dialog.getByRole('button', { name: 'Confirmar' }).click()
    await desk.getByText('Se le respondió: Sí: va ese día.').waitFor()

    await page.goto(`${path}?lang=${look.locale}&again`)
    await until('the answer', async () => {
      await page.reload()
      return (await page.getByText('Sí: va ese día.').count()) > 0 || undefined
    })
    expect(await faultsOf(page.url(), look)).toEqual([])
    expect(screen.violations).toEqual([])
  },
)

/** What axe finds there: it needs scripts, which the page does not. */
async function faultsOf(url: string, look: Look): Promise<string[]> {
  const page = await screen.open(look)
  await page.goto(url)
  for (const one of await page.locator('summary').all()) await one.click()
  return axe(page)
}

const send = async (form: ReturnType<Page['locator']>, last4: string) => {
  await form.locator('input[name=last4]').fill(last4)
  await form.getByRole('button').click()
}

it('is rated once the parcel arrived', async () => {
  const { order, path } = await parcel('delivered')
  const page = await screen.open(PHONE, { scripts: false })
  await until('the form', async () => {
    await page.goto(path)
    return (await page.locator('input[name=stars]').count()) > 0 || undefined
  })
  expect(await faultsOf(page.url(), PHONE)).toEqual([])
  await page.locator('input[name=stars][value="4"]').check()
  await page.getByRole('button').click()
  await page.getByText('Gracias por contarnos').waitFor()
  const { data } = await world.platform.call('waybills.timeline', { orderId: order.id })
  expect(data.some(({ text }) => text.es === 'Calificó la entrega: 4 de 5')).toBe(true)
})

it('after one visit it is read without a connection, with its time; nothing is sent then, and it says so', async () => {
  const { path } = await parcel()
  const page = await screen.open(PHONE)
  await page.goto(path)
  await page.evaluate(`navigator.serviceWorker.ready.then(({ active }) =>
    active.state === 'activated' || new Promise((done) => active.addEventListener('statechange', done)))`)
  const question = page.locator('details', { has: page.locator('textarea') })
  await question.locator('summary').click()
  await question.locator('textarea').fill('¿Llega hoy?')
  line.cut()
  await send(question, '0000')
  await page.getByText('tu respuesta NO se envió').waitFor()
  await page.goto(path)
  const note = page.getByText('No pudimos actualizar. Así estaba tu pedido')
  await note.waitFor()
  expect(await note.textContent()).toMatch(/\d{1,2}:\d\d/)
  await page.getByText('Ten listos').waitFor()
  expect(await page.locator('textarea').isDisabled()).toBe(true)
  expect(await axe(page)).toEqual([])
  line.mend()
  await page.goto(path)
  await note.waitFor({ state: 'detached' })
  expect(screen.violations).toEqual([])
})

it('can be installed, and weighs little with all that it loads', async () => {
  const { path } = await parcel()
  const page = await screen.open(PHONE)
  await page.goto(path)
  const session = await page.context().newCDPSession(page)
  const { errors, data, url } = await session.send('Page.getAppManifest')
  expect([errors, JSON.parse(data!)]).toMatchObject([[], { start_url: `${path}?lang=es`, display: 'standalone' }])
  let bytes = 0
  for (const one of [path, '/t/page.js', '/t/sw.js', '/t/icon.svg', new URL(url).pathname]) {
    const response = await fetch(line.url + one)
    expect([one, response.status]).toEqual([one, 200])
    bytes += gzipSync(Buffer.from(await response.arrayBuffer())).length
  }
  console.log(`ok   the customer’s page ${(bytes / 1000).toFixed(1)} kB gzip of ${MOST_BYTES / 1000}`)
  expect(bytes).toBeLessThan(MOST_BYTES)
})

it('threw nothing', () => {
  expect(screen.errors).toEqual([])
})
