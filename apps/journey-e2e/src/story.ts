import { AgentStory } from './agent-story.ts'
import { readArguments } from './arguments.ts'
import { until } from './http.ts'
import { Platform } from './platform.ts'
import { Sandbox } from './sandbox.ts'
import { connectDemo } from './setup.ts'
import { Teller } from './teller.ts'

const given = readArguments(process.argv.slice(2))
const platform = new Platform(given.url)
const sandbox = new Sandbox(given.sandbox)
const teller = new Teller()

await connectDemo(platform, given.sandbox)
if (!given.setupOnly) await tell()

/** One order, from the shop to the door, as each party sees it. */
async function tell(): Promise<void> {
  teller.title('A Shopify order becomes a guía, a WhatsApp message and a true answer')
  const since = new Date(Date.now() - 1000).toISOString()
  const placed = teller.start()
  const phone = `+57301${String(Date.now()).slice(-7)}`
  const template = {
    shipping_address: {
      first_name: 'Laura',
      last_name: 'Gómez',
      name: 'Laura Gómez',
      address1: 'Calle 10 # 43E-31',
      address2: 'Apto 502',
      city: 'Medellín',
      province: 'Antioquia',
      phone,
    },
    phone,
  }
  const [id] = await sandbox.placeOrders({ count: 1, ratePerSecond: 50, template })
  const order = await until('the order', () => platform.orderOfShop(id!))
  teller.line('Shopify', `order ${order.name} placed; its signed webhook was verified, kept raw and answered`, placed)
  const sent = await until('a waybill', async () => {
    const now = await platform.orderOfShop(id!)
    return now?.waybill?.number ? now : undefined
  })
  const { number, carrier, trackingUrl } = sent.waybill as { number: string; carrier: string; trackingUrl: string }
  teller.line('Litper', `address read, carrier chosen, guía ${number} created at ${carrier}`, placed)
  const heard = async (text: RegExp) =>
    (await sandbox.messages({ to: phone, since })).find((message) => text.test(message.text))
  const first = await until('the WhatsApp message', () => heard(new RegExp(number)))
  teller.line('WhatsApp', `«${first.text}»`, placed)
  await until('the fulfillment in the shop', async () =>
    (await sandbox.state()).fulfillments.total > 0 ? true : undefined,
  )
  teller.line('Shopify', 'fulfillment and tracking number written back', placed)

  const asked = teller.start()
  await sandbox.step(carrier, number, carrier === 'coordinadora' ? '5' : '6')
  await until('the parcel out for delivery', async () =>
    (await platform.call('waybills.find', { number: number! })).state === 'out_for_delivery' ? true : undefined,
  )
  teller.line('Carrier', 'the parcel is out for delivery; its push was proved and kept', asked)
  const question = teller.start()
  await sandbox.writes(phone, '¿dónd sta mi pedio?')
  teller.line('Laura', '«¿dónd sta mi pedio?»', question)
  const answer = await until('the answer', () => heard(/Último movimiento|está en reparto y llega hoy/))
  teller.line('Litper', `«${answer.text}»`, question)

  const agent = new AgentStory(platform, sandbox, teller)
  await agent.resolvesNovedad(carrier, number)

  const delivered = teller.start()
  await sandbox.step(carrier, number, carrier === 'coordinadora' ? '6' : '11')
  await until('the delivery', async () =>
    (await platform.orderOfShop(id!))?.status === 'delivered' ? true : undefined,
  )
  teller.line('Carrier', 'delivered, and the order with it', delivered)
  teller.line('Laura', `sees it all at ${trackingUrl}`)
  const counted = teller.start()
  const today = (metric: string) => platform.call('metrics.query', { metric, window: 'today' })
  const numbers = await until('the numbers of today', async () => {
    const delivered = (await today('delivered')).rows[0]?.value
    return delivered ? { delivered, orders: (await today('orders')).rows[0]?.value } : undefined
  })
  teller.line(
    'Numbers',
    `today: ${numbers.orders} orders, ${numbers.delivered} delivered; what else there is: GET ${given.url}/api/v1/metrics`,
    counted,
  )
  teller.end(order.name)
}
