import { carriers } from '@litper/carriers'
import { openVendors } from '@litper/ports'
import { FakeHttp } from '@litper/testing/fake-http'
import { describe, expect, it } from 'vitest'
import { checkAccount } from './check-account.ts'
import type { CarrierAccount, TrackingParts } from './ports.ts'

const PORT = { sender: {}, parcel: {}, enabled: true, priority: 1 } as unknown as CarrierAccount
const world = (status: number, origins: string[] = []) => {
  const http = new FakeHttp({ status, json: [] })
  const parts = { carriers: openVendors(carriers, http, origins), origins } as unknown as TrackingParts
  return { http, check: (account: object) => checkAccount(parts, { ...PORT, ...account }) }
}

describe.each(carriers.map(({ description }) => [description.id, description] as const))('%s', (carrier, { hosts }) => {
  it('refuses settings that are none, by their fields, and calls nobody', async () => {
    const { http, check } = world(200)
    await expect(check({ carrier, settings: { foo: 1, baseUrl: 'http://169.254.169.254/' } })).rejects.toMatchObject({
      code: 'vendor.settings',
      kind: 'invalid',
      details: {
        vendor: carrier,
        fields: expect.arrayContaining([expect.objectContaining({ field: 'settings.foo' })]),
      },
    })
    expect(http.requests).toEqual([])
  })

  it('may be called somewhere', () => {
    expect(hosts.length).toBeGreaterThan(0)
  })
})

it('names the carriers that there are', async () => {
  await expect(world(200).check({ carrier: 'nobody', settings: {} })).rejects.toMatchObject({
    code: 'carrier.unknown',
    details: { known: carriers.map(({ description }) => description.id) },
  })
})
