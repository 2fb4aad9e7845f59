import { createSocket } from 'node:dgram'

/** A resolver on loopback: the TXT records of each name, over the real protocol (RFC 1035). */
export async function startNames(port: number) {
  const records = new Map<string, string>()
  const socket = createSocket('udp4')
  socket.on('message', (query, from) => socket.send(answer(query), from.port, from.address))
  await new Promise<void>((done) => socket.bind(port, '127.0.0.1', done))
  return { records, stop: () => new Promise<void>((done) => socket.close(done)) }

  function answer(query: Buffer): Buffer {
    const end = query.indexOf(0, 12) + 5
    const name = query
      .subarray(13, end - 5)
      .toString('latin1')
      .replace(/[\0-\x2c]/g, '.')
    const text = Buffer.from(records.get(name) ?? '')
    const flags = Buffer.from(records.has(name) ? '8180' : '8183', 'hex')
    const counts = Buffer.from(records.has(name) ? '0001000100000000' : '0001000000000000', 'hex')
    const head = Buffer.concat([query.subarray(0, 2), flags, counts, query.subarray(12, end)])
    if (!records.has(name)) return head
    const sizes = Buffer.from([0, text.length + 1, text.length])
    return Buffer.concat([head, Buffer.from('c00c0010000100000000', 'hex'), sizes, text])
  }
}
