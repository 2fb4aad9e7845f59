export interface Address {
  readonly brokers: readonly string[]
  readonly prefix: string
}

const FORM = /^kafka:\/\/([^/?#@\s]+)\/?(?:\?([^#]*))?$/

/**
 * Reads `kafka://host:port[,host:port][?prefix=…]`. WHATWG's URL knows one host only. Topics and groups begin with `litper.` unless told.
 * @throws Error naming the form
 */
export function addressOf(url: string): Address {
  const [, hosts, query] = FORM.exec(url) ?? []
  const brokers = hosts?.split(',') ?? []
  if (brokers.length === 0 || brokers.some((one) => !/^.+:\d+$/.test(one)))
    throw new Error('EVENTS_URL: kafka://host:port[,host:port][?prefix=…] is needed')
  return { brokers, prefix: new URLSearchParams(query).get('prefix') ?? 'litper.' }
}
