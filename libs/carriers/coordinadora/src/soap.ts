import { createHash } from 'node:crypto'
import { type Fields, fields, list } from '@litper/kernel'
import { carrierText as text } from '@litper/ports'
import { XMLParser } from 'fast-xml-parser'
import { malformed, refused } from './faults.ts'
import type { CoordinadoraSettings } from './settings.ts'

const NAMESPACE = 'https://sandbox.coordinadora.com/agw/ws/guias/1.6/server.php'

/** Every value stays text, because numbers of guides begin with zeros. */
const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: true,
  parseTagValue: false,
  isArray: (name) => name === 'item',
})

export const escaped = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** One rpc/encoded call of guias 1.6: all of it inside one `p`, the password as its hex SHA-256. */
export function soapCall(settings: CoordinadoraSettings, operation: string, inner: string): string {
  const clave = createHash('sha256').update(settings.clave).digest('hex')
  const who = `<id_cliente>${escaped(settings.idCliente)}</id_cliente><usuario>${escaped(settings.usuario)}</usuario>`
  const call = `<ns1:${operation}><p>${inner}${who}<clave>${clave}</clave></p></ns1:${operation}>`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns1="${NAMESPACE}">`,
    `<SOAP-ENV:Body>${call}</SOAP-ENV:Body></SOAP-ENV:Envelope>`,
  ].join('')
}

/**
 * What the operation returned. Their faults and ours both come with HTTP 500; the code says whose it is.
 * @throws DomainError carrier.refused for a Client fault, carrier.unavailable for a Server fault and for anything but SOAP
 */
export function soapReturn(xml: string, operation: string): unknown {
  const body = fields(fields(fields(parsed(xml))['Envelope'])['Body'])
  if (body['Fault'] !== undefined) {
    const code = text(fields(body['Fault'])['faultcode'])
    throw /(^|:)client\b/i.test(code) ? refused(code) : malformed('soap fault')
  }
  const response = body[`${operation}Response`]
  if (response === undefined) throw malformed('soap')
  return fields(response)['return']
}

/** The `item` children of an encoded array. */
export const items = (value: unknown): Fields[] => list(fields(value)['item']).map(fields)

function parsed(xml: string): unknown {
  try {
    return parser.parse(xml, true) as unknown
  } catch {
    throw malformed('xml')
  }
}
