import { describe, expect, it } from 'vitest'
import { readUpstreams } from './upstreams.ts'

const orders = { url: 'http://orders:8080/', routes: ['/api/v1/orders', '/t'] }
const faultOf = (json: string): unknown => {
  try {
    return readUpstreams(json)
  } catch (error) {
    return (error as { details: unknown }).details
  }
}

describe('SERVICES_URLS', () => {
  it('is a map from service to where it is and what it owns', () => {
    expect(readUpstreams(JSON.stringify({ orders }))).toEqual([
      { name: 'orders', ...orders, url: 'http://orders:8080' },
    ])
    expect([readUpstreams(''), readUpstreams(undefined)]).toEqual([[], []])
  })

  it('names each service at fault', () => {
    const wrong = [
      { routes: ['/a'] },
      { ...orders, url: 'orders:8080' },
      { ...orders, routes: '/a' },
      { ...orders, routes: ['a'] },
      { ...orders, routes: ['/a/'] },
      { ...orders, routes: ['/a?b'] },
      { ...orders, routes: ['/api', 7] },
      { ...orders, routes: [['/api']] },
      { ...orders, routes: ['x/a'] },
      { ...orders, url: 7 },
      { ...orders, url: ['http://orders'] },
      { ...orders, url: 'see http://orders' },
      { ...orders, url: 'http://orders and more' },
      null,
      'http://orders',
    ]
    const map = Object.fromEntries(wrong.map((one, n) => [`wrong${n}`, one]))
    expect(faultOf(JSON.stringify({ orders, ...map }))).toEqual({ services: Object.keys(map) })
    expect(() => readUpstreams(JSON.stringify(map))).toThrow('gateway.bad_upstreams')
  })

  it('takes plain names, and several closing slashes for none', () => {
    for (const name of ['Orders', '9orders', 'or ders', 'orders!', ''])
      expect(faultOf(JSON.stringify({ [name]: orders }))).toEqual({ services: [name] })
    const given = { 'or-der_s9': { url: 'https://orders:8080//', routes: [] } }
    expect(readUpstreams(JSON.stringify(given))).toEqual([
      { name: 'or-der_s9', url: 'https://orders:8080', routes: [] },
    ])
    expect(() => readUpstreams('[]')).toThrow('gateway.bad_upstreams')
  })

  it('says so when it is no such map', () => {
    for (const json of ['nonsense', '[]', 'null', '7']) expect(faultOf(json)).toEqual({ services: [] })
  })
})
