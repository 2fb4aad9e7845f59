export interface Address {
  readonly brokers: readonly string[]
  readonly prefix: string
  /** TLS, judged by the machine's certificates and NODE_EXTRA_CA_CERTS. */
  readonly ssl: boolean
  readonly sasl?: Sasl
}
export interface Sasl {
  readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512'
  readonly username: string
  readonly password: string
}

const FORM = /^kafka(\+ssl)?:\/\/(?:([^/?#@:\s]+):([^/?#@\s]+)@)?([^/?#@\s]+)\/?(?:\?([^#]*))?$/
const MECHANISMS: readonly string[] = ['plain', 'scram-sha-256', 'scram-sha-512'] satisfies Sasl['mechanism'][]
const WANTED =
  'EVENTS_URL: kafka[+ssl]://[user:password@]host:port[,host:port][?prefix=…][&mechanism=scram-sha-512] is needed'

/**
 * WHATWG's URL knows one host only. Topics and groups begin with `litper.` unless told. A password goes over TLS alone.
 * @throws Error naming the form, never the password
 */
export function addressOf(url: string): Address {
  const [, secure, user, word, hosts, query] = FORM.exec(url) ?? []
  const brokers = hosts?.split(',') ?? []
  const given = new URLSearchParams(query)
  const mechanism = given.get('mechanism') ?? 'scram-sha-512'
  if (brokers.length === 0 || brokers.some((one) => !/^.+:\d+$/.test(one)) || !MECHANISMS.includes(mechanism))
    throw new Error(WANTED)
  if (word && !secure) throw new Error('EVENTS_URL: a password goes over TLS alone: kafka+ssl://')
  const common = { brokers, prefix: given.get('prefix') ?? 'litper.', ssl: secure !== undefined }
  if (!user || !word) return common
  const [username, password] = [decodeURIComponent(user), decodeURIComponent(word)]
  return { ...common, sasl: { mechanism: mechanism as Sasl['mechanism'], username, password } }
}
