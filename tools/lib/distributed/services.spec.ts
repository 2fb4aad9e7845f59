import { ApiModule } from '@litper/api'
import { ChatModule } from '@litper/chat'
import { IntegrationModule } from '@litper/integration'
import { NotificationsModule } from '@litper/notifications'
import { OrdersModule } from '@litper/orders'
import { TrackingModule } from '@litper/tracking'
import { expect, it } from 'vitest'
import { APPS } from '../apps.mjs'
import { GATEWAY, ROUTES, SERVICES, servicesUrls } from './services.mjs'

const modules = [ApiModule, ChatModule, IntegrationModule, NotificationsModule, OrdersModule, TrackingModule]

it('names the services that there are, and what each says that it owns', () => {
  const own = modules.map(({ service }) => [service.name, service.routes] as const)
  expect(Object.fromEntries(own.filter(([name]) => name !== GATEWAY))).toEqual(ROUTES)
  const others = new Set(['litper', 'sandbox', 'journey-e2e'])
  expect(APPS.filter((app) => !others.has(app)).toSorted()).toEqual(SERVICES.toSorted())
})

it('gives no route to two', () => {
  const all = Object.values(ROUTES).flat()
  expect(new Set(all).size).toBe(all.length)
})

it('tells the gateway where each is', () => {
  const map = JSON.parse(servicesUrls((name) => `http://${name}`)) as Record<string, unknown>
  expect(map['orders']).toEqual({ url: 'http://orders', routes: ['/api/v1/orders'] })
})
