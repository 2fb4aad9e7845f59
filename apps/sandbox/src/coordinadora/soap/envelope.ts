import { XMLParser } from 'fast-xml-parser'

export const NAMESPACE = 'https://sandbox.coordinadora.com/agw/ws/guias/1.6/server.php'

/** Whitespace is kept: a single space means that a client has no remarks. */
const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
})

export type Fields = Readonly<Record<string, unknown>>

/** A fault as the server throws it: HTTP 500 with a code and a sentence. */
export class SoapFault extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
    this.name = 'SoapFault'
  }
}

/** The name of the operation and the fields of its `<p>`. @throws SoapFault when it is not a SOAP call */
export function readCall(xml: string): { operation: string; p: Fields } {
  const body = fields(fields(fields(parse(xml)).Envelope).Body)
  const call = Object.entries(body).find(([name]) => name !== '#text')
  if (!call) throw new SoapFault('SOAP-ENV:Client', 'Bad Request')
  return { operation: call[0], p: fields(fields(call[1]).p) }
}

function parse(xml: string): unknown {
  try {
    return parser.parse(xml, true)
  } catch (error) {
    throw new SoapFault('SOAP-ENV:Client', `Bad Request: ${error instanceof Error ? error.message : 'not XML'}`)
  }
}

export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

/** A field as text, empty when absent; `nil` elements are empty too. */
export function text(p: Fields, name: string): string {
  const value = p[name]
  return typeof value === 'string' ? value : typeof value === 'object' ? String(fields(value)['#text'] ?? '') : ''
}

/** The `<item>` children of an encoded array. */
export function items(p: Fields, name: string): unknown[] {
  const { item } = fields(p[name])
  return item === undefined ? [] : Array.isArray(item) ? item : [item]
}

/** What an operation returns: text, a list (becomes `<item>`s) or a struct. */
export type Value = string | number | boolean | readonly Value[] | { readonly [name: string]: Value }

export function response(operation: string, value: Value): string {
  return envelope(`<ns1:${operation}Response>${element('return', value)}</ns1:${operation}Response>`)
}

export function faultXml(code: string, message: string): string {
  const fault = `<faultcode>${escaped(code)}</faultcode><faultstring>${escaped(message)}</faultstring>`
  return envelope(`<SOAP-ENV:Fault>${fault}</SOAP-ENV:Fault>`)
}

function envelope(body: string): string {
  const spaces = [
    'xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/"',
    `xmlns:ns1="${NAMESPACE}"`,
    'xmlns:xsd="http://www.w3.org/2001/XMLSchema"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    'xmlns:SOAP-ENC="http://schemas.xmlsoap.org/soap/encoding/"',
    'SOAP-ENV:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"',
  ].join(' ')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<SOAP-ENV:Envelope ${spaces}><SOAP-ENV:Body>${body}</SOAP-ENV:Body></SOAP-ENV:Envelope>\n`
}

function element(name: string, value: Value): string {
  if (Array.isArray(value)) {
    const children = value.map((child) => element('item', child)).join('')
    return `<${name} SOAP-ENC:arrayType="ns1:item[${value.length}]" xsi:type="SOAP-ENC:Array">${children}</${name}>`
  }
  if (typeof value === 'object') {
    const children = Object.entries(value).map(([key, child]) => element(key, child))
    return `<${name} xsi:type="ns1:${name}">${children.join('')}</${name}>`
  }
  const type = typeof value === 'number' ? 'xsd:int' : typeof value === 'boolean' ? 'xsd:boolean' : 'xsd:string'
  return `<${name} xsi:type="${type}">${escaped(String(value))}</${name}>`
}

function escaped(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
