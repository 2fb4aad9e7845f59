import { createHash } from 'node:crypto'
import { vi } from 'vitest'
import { bodies, type FakeWorld, fakeWorld } from '../carriers/fake-world.ts'
import { coordinadora } from './index.ts'

export const REST = '/coordinadora/rest'
export const SOAP = '/coordinadora/soap/guias/1.6/server.php'
export const sender = { nombre: 'Tienda', direccion: 'Calle 10 # 20-30', telefono: '6014445566', ciudad: '11001000' }
export const recipient = { nombre: 'Ana', direccion: 'Cra 15 # 93-60', telefono: '3001234567', ciudad: '05001000' }
export const guide = {
  nivelServicio: 22,
  valorRecaudar: 129_900,
  valorDeclarado: 129_900,
  referencia: '5001',
  contenido: 'Camiseta',
  observaciones: ' ',
  remitente: sender,
  destinatario: recipient,
  detalle: [{ unidades: 1, peso: 1, alto: 10, ancho: 20, largo: 30 }],
}

export interface Envelope {
  readonly message: { readonly data: string; readonly messageId: string }
  readonly subscription: string
}

/** For specs: Coordinadora alone with fake timers, and the calls that all of its specs make. */
export function coordinadoraKit() {
  let world: FakeWorld
  let headers: Record<string, string> = {}

  async function token(pair = 'demo-coordinadora:demo-coordinadora-secret') {
    const basic = { authorization: `Basic ${Buffer.from(pair).toString('base64')}` }
    const answer = await world.call('POST', `${REST}/oauth/token?grant_type=client_credentials`, { headers: basic })
    return answer.json<{ access_token?: string }>().access_token
  }
  const rest = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) =>
    world.call(method, `${REST}${path}`, { headers, body })

  return {
    get world() {
      return world
    },
    async open() {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
      world = await fakeWorld({ coordinadora })
      headers = { authorization: `Bearer ${await token()}` }
    },
    async close() {
      vi.useRealTimers()
      await world.app.close()
    },
    signOut() {
      headers = {}
    },
    token,
    rest,
    create: async (more: object = {}) =>
      (await rest('POST', '/guias', { ...guide, ...more })).json<{ codigo_remision: string }>().codigo_remision,
    advance: (number: string, body: object) =>
      world.call('POST', `/sandbox/carriers/coordinadora/waybills/${number}/advance`, { body }),
    /** The inner JSON of every push so far. */
    pushed: () =>
      bodies<Envelope>(world).map(
        ({ message }) => JSON.parse(Buffer.from(message.data, 'base64').toString()) as Record<string, string>,
      ),
    soap(operation: string, fields: string, password = 'demo-clave') {
      const clave = createHash('sha256').update(password).digest('hex')
      const p = `<p><id_cliente>1001</id_cliente><usuario>demo.ws</usuario><clave>${clave}</clave>${fields}</p>`
      const call = `<ns1:${operation} xmlns:ns1="urn:x">${p}</ns1:${operation}>`
      const body = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${call}</s:Body></s:Envelope>`
      return world.call('POST', SOAP, { headers: { 'content-type': 'text/xml; charset=utf-8' }, body })
    },
  }
}

export const numberList = (numbers: readonly string[]) =>
  `<codigos_remision>${numbers.map((number) => `<item>${number}</item>`).join('')}</codigos_remision>`
