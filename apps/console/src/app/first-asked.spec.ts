import { readFileSync } from 'node:fs'
import { ROUTES } from '@litper/client'
import { expect, it } from 'vitest'
import { FIRST, firstOf } from './first-asked.ts'
import { PAGES } from './pages.ts'

const asksAt = (path: string, search = {}) => {
  const found = firstOf(path)
  return found?.first.asks?.(search, found.id)
}

it('names routes of the console, and every screen of its menu', () => {
  const router = readFileSync(new URL('./router.tsx', import.meta.url), 'utf8')
  const routes = [...router.matchAll(/path: '([^']+)'/g)].map(([, path]) => path!.replaceAll(/\$\w+/g, '$'))
  const known = FIRST.map(({ path }) => path)
  expect(known.filter((path) => !routes.includes(path))).toEqual([])
  expect(PAGES.map(({ path }) => path).filter((path) => !known.includes(path))).toEqual([])
})

it('asks what the screen asks, with the filter of the address or the id of the record', () => {
  expect(asksAt('/pedidos', { estado: 'on_hold', nonsense: 1 })?.[0]).toEqual(['orders.list', { status: 'on_hold' }])
  expect(asksAt('/novedades/')?.[0]).toEqual(['waybills.list_exceptions', {}])
  expect(asksAt('/pedidos/0192f0c1')).toEqual([['orders.find', { id: '0192f0c1' }]])
  expect(asksAt('/reportes', { indicador: 'orders' })?.map(([operation]) => operation)).toEqual([
    'metrics.list',
    'metrics.query',
    'metrics.query',
  ])
})

it('takes a named page before one with an id, and nothing at an address that is none', () => {
  expect(asksAt('/agentes/lista')).toEqual([['agents.list', {}]])
  expect(firstOf('/agentes/lista/otra')).toBeUndefined()
  expect(firstOf('/invite')).toBeUndefined()
})

it('has who the person is asked for by the page itself, at the address of that operation', () => {
  const page = readFileSync(new URL('../../index.html', import.meta.url), 'utf8')
  expect(/rel="preload" href="([^"]+)" as="fetch"/.exec(page)?.[1]).toBe(ROUTES['me.access'][1])
})
