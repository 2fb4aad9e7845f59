import { expect, it } from 'vitest'
import { services } from '../../../apps/litper/src/generated/services.ts'
import { APPS } from '../apps.mjs'
import { GATEWAY, ROUTES, SERVICES, servicesUrls } from './services.mjs'

it('names the services that the all-in-one runs, and what each says that it owns', () => {
  const own = services.map(({ service }) => [service.name, service.routes] as const)
  expect(own.map(([name]) => name).toSorted()).toEqual(SERVICES.toSorted())
  expect(Object.fromEntries(own.filter(([name]) => name !== GATEWAY))).toEqual(ROUTES)
})

it('finds an app for each', () => {
  expect(SERVICES.filter((name) => !APPS.includes(name))).toEqual([])
})

it('has one gateway, the last', () => {
  expect(GATEWAY).toBe('api')
  expect(SERVICES.at(-1)).toBe(GATEWAY)
})

it('gives no route to two', () => {
  const all = Object.values(ROUTES).flat()
  expect(new Set(all).size).toBe(all.length)
})

it('tells the gateway where each is', () => {
  const map = JSON.parse(servicesUrls((name) => `http://${name}`)) as Record<string, unknown>
  expect(map['orders']).toEqual({ url: 'http://orders', routes: ['/api/v1/orders'] })
})
