import type { Tracing } from '@litper/ports'
import { InMemorySpanExporter } from '@opentelemetry/sdk-trace-base'
import { afterEach, expect, it } from 'vitest'
import { openTracing } from './otel.ts'

const REMOTE = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331'
let close: (() => Promise<void>) | undefined
afterEach(() => close?.())

function open(ratio = 1): {
  tracing: Tracing
  ended: () => Promise<ReturnType<InMemorySpanExporter['getFinishedSpans']>>
} {
  const exporter = new InMemorySpanExporter()
  const opened = openTracing({ service: 's', release: '1', environment: 'test', endpoint: '', ratio, exporter })
  const spans: ReturnType<InMemorySpanExporter['getFinishedSpans']> = []
  exporter.shutdown = async () => void spans.push(...exporter.getFinishedSpans())
  close = opened.close
  return {
    tracing: opened.tracing,
    ended: async () => {
      await opened.close()
      close = undefined
      return spans
    },
  }
}

it('names a span by its attributes, and goes on with the trace that came in', async () => {
  const { tracing, ended } = open()
  const attributes = { 'http.request.method': 'GET', 'http.route': '/t/:token' }
  const outside = await tracing.span('http_server', { parent: `${REMOTE}-01`, attributes }, async () =>
    tracing.span('port', { attributes: { 'litper.port': 'cache', 'litper.operation': 'get' } }, async () =>
      tracing.current(),
    ),
  )
  const [inner, outer] = await ended()
  expect([outer!.name, inner!.name]).toEqual(['GET /t/:token', 'cache.get'])
  expect(outer!.parentSpanContext?.spanId).toBe('b7ad6b7169203331')
  expect(inner!.parentSpanContext?.spanId).toBe(outer!.spanContext().spanId)
  expect(outside).toBe(`00-0af7651916cd43dd8448eb211c80319c-${inner!.spanContext().spanId}-01`)
})
it('begins a trace where the parent is empty or none, whatever runs around it', async () => {
  const { tracing, ended } = open()
  await tracing.span('sweep', {}, async () => {
    tracing.start('effect', { parent: '' })?.end()
    tracing.start('effect', { parent: 'forged' })?.end()
  })
  const ids = (await ended()).map((span) => span.spanContext().traceId)
  expect(new Set(ids).size).toBe(3)
})
it('marks what failed by its code, never by its message', async () => {
  const { tracing, ended } = open()
  const failing = tracing.span('effect', {}, async () => {
    throw Object.assign(new Error('Ana Díaz, 3001234567'), { code: '23505' })
  })
  await expect(failing).rejects.toThrow('Ana')
  const [span] = await ended()
  expect([span!.attributes['error.type'], span!.status.message, span!.events]).toEqual(['23505', '23505', []])
})
it('keeps no trace that its beginner did not keep', async () => {
  const { tracing, ended } = open(1)
  const inside = await tracing.span('effect', { parent: `${REMOTE}-00` }, async () => tracing.current())
  expect(inside).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-00$/)
  expect(await ended()).toEqual([])
})
it('links a batch to the traces of its events', async () => {
  const { tracing, ended } = open()
  tracing.start('event_run', { parent: '', links: [`${REMOTE}-01`, undefined, 'none'] })?.end()
  const [span] = await ended()
  expect(span!.links.map(({ context }) => context.traceId)).toEqual(['0af7651916cd43dd8448eb211c80319c'])
})
