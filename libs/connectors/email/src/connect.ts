import { connect, type Socket } from 'node:net'
import { literalFault, publicLookup } from '@litper/ports'

/** Servers that may lie at private addresses and listen on any port, `smtp://host:port`: the operator names them. */
export type Relays = readonly string[]

/** Of SMTP and submission. On another port this would try out the services of other machines. */
const PORTS = new Set([25, 465, 587, 2525])
export const WRONG_PORT = 'EPORTREFUSED'
const CONNECT_MS = 10_000
/** A whole dialogue takes seconds; a server that sends a byte now and then is left after a minute. */
const DIALOGUE_MS = 60_000

/** @throws Error with `code` NOT_PUBLIC or WRONG_PORT when the server may not be called; else the socket's own */
export async function connectMail(host: string, port: number, relays: Relays): Promise<Socket> {
  const known = relays.includes(`smtp://${host}:${port}`)
  const fault = known ? undefined : (portFault(port) ?? literalFault(host))
  if (fault) throw fault
  const socket = connect({ host, port, ...(!known && { lookup: publicLookup() }) })
  const end = setTimeout(() => socket.destroy(), DIALOGUE_MS).unref()
  socket.once('close', () => clearTimeout(end))
  return new Promise((resolve, reject) => {
    socket.setTimeout(CONNECT_MS, () => socket.destroy(tooLate()))
    socket.on('error', reject) // stays: until the library listens, an error would end the process
    socket.once('connect', () => {
      socket.setTimeout(0)
      resolve(socket)
    })
  })
}

const portFault = (port: number) =>
  PORTS.has(port) ? undefined : Object.assign(new Error(`port ${port} is none of mail`), { code: WRONG_PORT })
/** Named as the library names it: see codes.ts. */
const tooLate = () =>
  Object.assign(new Error('connection timeout'), { code: 'ETIMEDOUT', timeoutType: 'CONNECT_TIMEOUT' })
