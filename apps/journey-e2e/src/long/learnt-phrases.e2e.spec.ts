import { expect, it } from 'vitest'
import { until } from '../http.ts'
import type { World } from '../world.ts'
import { worldOnFreshDatabase } from './learning.testing.ts'

const { world, database } = worldOnFreshDatabase()

const call: World['platform']['call'] = (name, input) => world.platform.call(name, input)
const WORDS = 'Buenas, soy Marta y estoy de turno en la mina'
let customers = 0
/** A new customer writes the text. @returns the conversation, once the bot has answered */
async function writes(text: string) {
  const phone = `+57320${String(7_000_000 + ++customers)}`
  await world.sandbox.writes(phone, text)
  return until('the bot’s answer', async () => {
    const { data } = await call('conversations.list', { limit: 100 })
    const mine = data.find((one) => one.customer.phone === phone)
    const talk = mine && (await call('conversations.find', { id: mine.id }))
    return talk?.messages.some(({ direction }) => direction === 'out') ? talk : undefined
  })
}
const stepsOf = ({ messages }: Awaited<ReturnType<typeof writes>>) => messages.flatMap(({ steps }) => steps).join(' ')
/** What learning keeps of a conversation. */
const kept = (conversationId: string) =>
  database.query<{ text: string; meant: string | null; person: string }>(
    'SELECT text, meant, person FROM learning.meanings WHERE conversation_id = $1',
    [conversationId],
  )
/** Four months in which customers wrote it, and a person said each time that they want another day. */
const plantMonths = () =>
  database.query(
    `INSERT INTO learning.meanings (id, tenant_id, conversation_id, person, at, state, text, intent, learnt, called, meant)
     SELECT gen_random_uuid(), m.tenant_id, gen_random_uuid(), 'person ' || n, now() - interval '5 days' - n * interval '18 hours', m.state,
       CASE n % 3 WHEN 0 THEN 'estoy de turno en la mina' WHEN 1 THEN 'hola ando de turno en la mina y no hay quien' ELSE 'otra vez de turno en la mina' END,
       m.intent, false, true, 'change_date'
     FROM (SELECT * FROM learning.meanings LIMIT 1) m, generate_series(1, 160) n`,
  )
const inForce = async (count: number) => {
  const sql = `SELECT 1 FROM chat.phrases WHERE trial IS NULL AND jsonb_array_length(phrases) ${count > 0 ? '> 0' : '= 0'}`
  return (await database.query(sql)).length > 0 ? true : undefined
}

it('learns from what people say that customers want, reads by it, and reads as before when it is taken back', async () => {
  const first = await writes(WORDS)
  expect(stepsOf(first)).not.toContain('learnt')
  await until('learning hears of it', async () => ((await kept(first.id)).length > 0 ? true : undefined))
  await call('conversations.mark_meaning', { id: first.id, intent: 'change_date' })
  const [row] = await until('its meaning is known', async () => {
    const rows = await kept(first.id)
    return rows[0]?.meant ? rows : undefined
  })
  expect(row).toMatchObject({ meant: 'change_date', text: expect.stringContaining('turno en la mina') })
  expect(JSON.stringify(row)).not.toMatch(/marta|7000001/i)

  await plantMonths()
  await call('turns.look', {})
  const turn = await until('a trial', async () => {
    const { data } = await call('turns.list', { kind: 'phrase', state: 'trial', limit: 5 })
    return data[0]
  })
  expect(turn).toMatchObject({ place: 'nobody_known change_date', share: 0.3 })
  expect(turn.audit[0]!.because).toContain('labelled set: macro-F1')
  await call('turns.promote', { id: turn.id, because: 'basta con lo visto' })
  await until('chat knows it', () => inForce(1))

  const second = await writes(WORDS)
  expect(second).toMatchObject({ state: 'human', reason: 'change_date' })
  expect(stepsOf(second)).toContain('sure, learnt')

  await call('turns.roll_back', { id: turn.id, because: 'ya significa otra cosa' })
  await until('chat knows that it is off', () => inForce(0))
  expect(stepsOf(await writes(WORDS))).not.toContain('learnt')
}, 120_000)
