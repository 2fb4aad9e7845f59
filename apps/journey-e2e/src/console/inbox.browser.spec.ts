import { createLitperClient } from '@litper/client'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { until } from '../http.ts'
import { shippedOrder } from '../parcels.testing.ts'
import { axe, DESK, PHONE } from './browser.testing.ts'
import { onScreen } from './on-screen.testing.ts'

const { world, screen } = onScreen()

/** A customer with an order on its way, who wrote; their conversation is there. */
async function writes(text: string): Promise<{ chat: string; phone: string; order: string }> {
  const order = await shippedOrder(world)
  const phone = order.customer.phone!
  await world.sandbox.writes(phone, text)
  const chat = await until('the conversation', async () => {
    const { data } = await world.platform.call('conversations.list', {})
    return data.find((one) => one.customer.phone === phone)
  })
  return { chat: chat.id, phone, order: order.name }
}

/** The conversation on the screen, taken by a key. */
async function taken(chat: string): Promise<Page> {
  const page = await screen.signIn(DESK, `/bandeja/${chat}`)
  await page.getByText('toma la conversación para escribir').waitFor()
  await page.keyboard.press('t')
  await page.getByLabel('Respuesta al cliente').waitFor({ timeout: 20_000 })
  return page
}

/** An approved article, once it is found. */
async function article(title: string, body: string, question: string): Promise<string> {
  const { id } = await world.platform.call('knowledge.propose', { kind: 'policy', title, body })
  await world.platform.call('knowledge.approve', { id, version: 1 })
  await until('the article in the index', async () => {
    const { answer } = await world.platform.call('knowledge.search', { query: question })
    return answer?.articleId === id ? true : undefined
  })
  return id
}

it('suggests replies with their sources; a key takes one into the text, and the customer gets it', async () => {
  const body = 'Los cambios de talla se piden dentro de los 5 días siguientes a la entrega y no tienen costo.'
  const question = '¿cómo pido un cambio de talla?'
  const id = await article('Cambios de talla', body, question)
  const { chat, phone, order } = await writes(question)
  const page = await taken(chat)
  const suggestions = page.getByRole('region', { name: 'Respuestas sugeridas' })
  await suggestions.getByText(body).waitFor({ timeout: 20_000 })
  expect(await suggestions.getByRole('link', { name: order }).getAttribute('href')).toMatch(/^\/pedidos\//)
  expect(await axe(page)).toEqual([])
  await suggestions.getByRole('link', { name: 'Cambios de talla (versión 1)' }).click()
  await page.getByRole('region', { name: 'Artículo' }).getByText(body).waitFor()
  expect(page.url()).toContain(id)
  await page.getByRole('link', { name: 'Cerrar el artículo' }).click()
  await page.getByRole('heading', { name: 'Bandeja' }).click() // out of every field
  await page.keyboard.press('1')
  const field = page.getByLabel('Respuesta al cliente')
  expect(await field.inputValue()).toBe(body)
  await field.press('Control+Enter')
  await until('the answer on the phone', async () =>
    (await world.sandbox.messages({ to: phone })).some((one) => one.text === body) ? true : undefined,
  )
  await suggestions.getByText('no ha preguntado nada desde').waitFor({ timeout: 20_000 })
})

it('says why it suggests nothing', async () => {
  const { chat } = await writes('¿venden hipopótamos?')
  await world.platform.call('brand_voice.set', {
    ...(await world.platform.call('brand_voice.read', {})),
    forbidden: ['pedido'],
  })
  const page = await taken(chat)
  await page.getByText('la voz de la marca no la deja pasar (forbidden)').waitFor({ timeout: 20_000 })
})

it('asks how it went inside the window, once; the answer is in the conversation, the numbers and beside the next one', async () => {
  const { chat, phone, order } = await writes('quiero hablar con un asesor')
  await world.platform.call('conversations.take', { id: chat })
  await world.platform.call('conversations.reply', { id: chat, text: 'Con gusto.' })
  await world.platform.call('conversations.close', { id: chat })
  const question = await until('the question on the phone', async () =>
    (await world.sandbox.messages({ to: phone })).find((one) => one.text.includes('¿Cómo te fue')),
  )
  expect(question.text).toContain('atención')
  await world.sandbox.presses(phone, `csat:${chat}:good`)
  await until('the rating', async () =>
    (await world.platform.call('conversations.find', { id: chat })).satisfaction?.rating === 'good' ? true : undefined,
  )
  const share = await until('the number', async () => {
    const asked = { metric: 'csat', window: 'today' } as const
    return (await world.platform.call('metrics.query', asked)).rows[0]?.value ?? undefined
  })
  expect(Number(share)).toBe(1)
  await world.sandbox.writes(phone, 'hola')
  const next = await until('the next conversation', async () => {
    const { data } = await world.platform.call('conversations.list', { state: 'bot' })
    return data.find((one) => one.customer.phone === phone)
  })
  const page = await screen.signIn(DESK, `/bandeja/${next.id}`)
  const beside = page.getByRole('region', { name: 'Quién escribe' })
  await beside.getByText('1 bien, 0 regular, 0 mal, de 1 preguntas').waitFor()
  await beside.getByRole('link', { name: order }).waitFor()
  await beside.getByText('😊 Bien').waitFor()
  expect(await axe(page)).toEqual([])
  const pack = await world.platform.call('conversations.read_context', { id: next.id })
  const { key } = await world.platform.call('api_keys.create', { name: 'viewer', roles: ['viewer'] })
  const viewer = createLitperClient({ url: world.platform.url, authorization: async () => `ApiKey ${key}` })
  const masked = await viewer.call('conversations.read_context', { id: next.id })
  expect([pack.customer.phone, masked.customer.phone]).toEqual([phone, expect.stringContaining('***')])
  expect(masked.earlier).toHaveLength(1)
})

it('says what the customer wanted, by keys; it is kept, stays after a reload, and may be said again and taken back', async () => {
  const { chat } = await writes('lo de la otra vez')
  const kept = async () => (await world.platform.call('conversations.find', { id: chat })).meaning
  const page = await screen.signIn(DESK, `/bandeja/${chat}`)
  await page.getByRole('button', { name: 'Qué quería' }).waitFor()
  const phone = await screen.signIn({ ...PHONE, locale: 'en' }, `/bandeja/${chat}`)
  await phone.getByRole('button', { name: 'What they wanted' }).waitFor()
  await page.keyboard.press('h')
  await page.getByRole('dialog').getByText('Qué quería').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' }) // letters do nothing while one is open
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog', { name: 'Qué quería' })
  await dialog.getByText('lo de la otra vez').waitFor()
  expect(await dialog.getByRole('option').count()).toBe(31) // all meanings, and none chosen
  expect(await axe(page)).toEqual([])
  await page.keyboard.type('otro')
  expect(await dialog.getByLabel('El cliente quería').inputValue()).toBe('change_date')
  await dialog.getByRole('button', { name: 'Confirmar' }).press('Enter')
  await page.getByText('Quería: otro día de entrega (lo dijo ').waitFor()
  expect(await kept()).toMatchObject({ intent: 'change_date' })
  await page.reload()
  await page.getByText('Quería: otro día de entrega (lo dijo ').waitFor()
  expect(await axe(page)).toEqual([])

  await phone.getByText('Wanted: another day of delivery (said by ').waitFor({ timeout: 20_000 }) // by the stream
  await phone.getByRole('button', { name: 'Change what they wanted' }).click()
  const again = phone.getByRole('dialog', { name: 'Change what they wanted' })
  expect(await again.getByLabel('The customer wanted').inputValue()).toBe('change_date')
  await again.getByLabel('The customer wanted').selectOption({ label: 'an invoice' })
  await phone.route('**/meaning', (route) => route.fulfill({ status: 404, json: { status: 404, code: 'gone' } }))
  await again.getByRole('button', { name: 'Confirm' }).click()
  await again.getByRole('alert').waitFor()
  expect(await axe(phone)).toEqual([])
  expect(await phone.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
  await phone.unroute('**/meaning')
  await again.getByRole('button', { name: 'Confirm' }).click()
  await phone.getByText('Wanted: an invoice (said by ').waitFor()
  expect(await kept()).toMatchObject({ intent: 'invoice_request' })
  await phone.getByRole('button', { name: 'Undo' }).click()
  await phone.getByText('Wanted: another day of delivery (said by ').waitFor()
  expect(await kept()).toMatchObject({ intent: 'change_date' })
})

it('broke no policy and threw nothing', () => {
  expect(screen.violations).toEqual([])
  expect(screen.errors).toEqual([])
})
