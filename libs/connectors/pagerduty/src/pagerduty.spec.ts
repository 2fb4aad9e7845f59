import type { Page } from '@litper/ports'
import { FakeHttp } from '@litper/testing/fake-http'
import { describe, expect, it } from 'vitest'
import { vendor } from './index.ts'

const routingKey = 'a'.repeat(32)
const page: Page = {
  key: 'incident-1',
  action: 'trigger',
  summary: 'Hardly any scans arrive: carrier:tcc',
  severity: 'error',
  component: 'carrier:tcc',
  details: { parcels: 12 },
  at: new Date('2026-11-30T15:00:00.000Z'),
}
const send = async (status: number, given: Page = page) => {
  const http = new FakeHttp({ status, text: '{}' })
  await vendor.open(http).page({ routingKey }, given)
  return JSON.parse(String(http.requests[0]!.body))
}

describe('a page', () => {
  it('is the event of their contract', async () => {
    expect(await send(202)).toEqual({
      routing_key: routingKey,
      event_action: 'trigger',
      dedup_key: 'incident-1',
      payload: {
        summary: page.summary,
        source: 'litper',
        severity: 'error',
        timestamp: '2026-11-30T15:00:00.000Z',
        component: 'carrier:tcc',
        custom_details: { parcels: 12 },
      },
    })
  })
  it('that acknowledges or resolves carries the key alone; long texts are cut', async () => {
    expect(await send(202, { ...page, action: 'resolve' })).toEqual({
      routing_key: routingKey,
      event_action: 'resolve',
      dedup_key: 'incident-1',
    })
    const long = await send(202, { ...page, key: 'k'.repeat(300), summary: 's'.repeat(2000) })
    expect([long.dedup_key.length, long.payload.summary.length]).toEqual([255, 1024])
  })
  it.each([
    [400, 'invalid'],
    [429, 'too_many'],
    [500, 'unavailable'],
    [503, 'unavailable'],
  ])('answered with %d is %s', async (status, kind) => {
    await expect(send(status)).rejects.toMatchObject({ kind })
  })
})
