import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { play, user } from '../embedded-model.testing.ts'
import { PLANS } from './index.ts'

interface Schema {
  readonly properties?: Readonly<Record<string, object>>
  readonly required?: readonly string[]
  readonly $ref?: string
}
type Content = { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }
interface Described {
  readonly operationId: string
  readonly parameters?: readonly { readonly name: string; readonly required?: boolean }[]
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content>>
}
const committed = new URL('../../../../../client/src/generated/openapi.json', import.meta.url)
const document = JSON.parse(readFileSync(committed, 'utf8')) as {
  paths: Record<string, Record<string, Described>>
  components: { schemas: Record<string, Schema> }
}
const operations = new Map(
  Object.values(document.paths).flatMap((path) => Object.values(path).map((one) => [one.operationId, one])),
)
/** Given by the agents' runs; no operation. */
const OF_RUNS = ['hand_over']
const whole = (schema: Schema = {}): Schema =>
  schema.$ref ? document.components.schemas[schema.$ref.split('/').at(-1)!]! : schema
const bodyOf = ({ content }: Content = {}) => whole(content?.['application/json']?.schema)
const takes = ({ parameters = [], requestBody }: Described) => [
  ...parameters.map((one) => one.name),
  ...Object.keys(bodyOf(requestBody).properties ?? {}),
]
const needs = ({ parameters = [], requestBody }: Described) => [
  ...parameters.filter((one) => one.required).map((one) => one.name),
  ...(bodyOf(requestBody).required ?? []),
]
const gives = ({ responses }: Described) =>
  Object.keys(bodyOf(responses['200'] ?? responses['201'] ?? responses['202']).properties ?? {})
const steps = PLANS.flatMap(({ id, steps: all }) =>
  all.flatMap(({ ask, input }, n) =>
    ask.filter((one) => !OF_RUNS.includes(one)).map((name) => ({ id, n, name, input })),
  ),
)

describe('every plan', () => {
  it('names operations that exist', () => {
    expect(steps.filter(({ name }) => !operations.has(name)).map(({ id, name }) => [id, name])).toEqual([])
  })
  it('gives what they take, and all that they need', () => {
    const wrong = steps.flatMap(({ id, name, input }) => {
      const described = operations.get(name)!
      const unknown = Object.keys(input).filter((one) => !takes(described).includes(one))
      const missing = needs(described).filter((one) => !(one in input))
      return unknown.length + missing.length > 0 ? [[id, name, { unknown, missing }]] : []
    })
    expect(wrong).toEqual([])
  })
  it('reads only what they answer', () => {
    const wrong = PLANS.flatMap((plan) => {
      const places = [...JSON.stringify(plan).matchAll(/[{|](\d)\.(\w+)/g)].map(
        ([, n, field]) => [Number(n), field!] as const,
      )
      return places
        .filter(([n, field]) => !plan.steps[n]?.ask.some((name) => gives(operations.get(name)!).includes(field)))
        .map(([n, field]) => [plan.id, n, field])
    })
    expect(wrong).toEqual([])
  })
})

describe('the operations assistant', () => {
  it('tells what is late, the most urgent first', async () => {
    const risk = {
      carrier: 'tcc',
      city: 'Cali',
      state: 'in_transit',
      reasons: [{ text: { es: 'sin movimiento hace 3 días' } }],
    }
    const { calls, text } = await play([user('¿cuáles están retrasados?')], { risks_list: { data: [risk] } })
    expect(calls).toEqual([['risks_list', {}]])
    expect(text).toContain('- tcc · Cali · en camino · sin movimiento hace 3 días')
  })
  it('pauses the alerts, and says that this counts for all cities', async () => {
    const { calls, text } = await play([user('pausa las alertas de Cali')], { controls_pause: { kind: 'messages' } })
    const reason = 'en todas las ciudades; pedido: pausa las alertas de Cali'
    expect(calls).toEqual([['controls_pause', { kind: 'messages', reason }]])
    expect(text).toContain('En pausa: los mensajes automáticos, en todas las ciudades')
  })
  it('has the report of the day made', async () => {
    const made = {
      id: 'r1',
      kind: 'daily',
      from: '2026-11-29T05:00:00Z',
      until: '2026-11-30T05:00:00Z',
      state: 'queued',
    }
    const { calls, text } = await play([user('genera el reporte de hoy')], {
      reports_make: made,
      reports_read: { ...made, state: 'ready' },
    })
    expect(calls).toEqual([
      ['reports_make', { kind: 'daily' }],
      ['reports_read', { id: 'r1' }],
    ])
    expect(text).toContain('El reporte diario quedó pedido, del 2026-11-29 al 2026-11-30: listo')
  })
})

describe('the data analyst', () => {
  const window = { from: '2026-11-23T05:00:00Z', until: '2026-11-30T05:00:00Z' }
  it('answers with a defined metric', async () => {
    const answer = { metric: 'delivery_rate', unit: 'share', ...window, rows: [{ group: {}, value: 0.8764 }] }
    const { calls, text } = await play([user('tasa de entrega de la semana')], { metrics_query: answer })
    expect(calls).toEqual([['metrics_query', { metric: 'delivery_rate', window: 'last_7_days' }]])
    expect(text).toBe('87,6 %.\nIndicador delivery_rate, del 2026-11-23 al 2026-11-30.')
  })
  it('splits it where it was asked to', async () => {
    const rows = [
      { group: { carrier: 'tcc' }, value: 0.9 },
      { group: { carrier: 'envia' }, value: null },
    ]
    const answer = { metric: 'delivery_rate', unit: 'share', ...window, rows }
    const { calls, text } = await play([user('efectividad por transportadora')], { metrics_query: answer })
    expect(calls).toEqual([['metrics_query', { metric: 'delivery_rate', dimensions: ['carrier'] }]])
    expect(text).toContain('tcc: 90,0 %; envia: sin datos')
  })
})
