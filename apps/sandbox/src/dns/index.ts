import { createSocket } from 'node:dgram'
import type { AddressInfo } from 'node:net'
import type { VendorModule } from '../world/world.ts'
import { answerTo } from './answer.ts'

/**
 * A DNS resolver with the TXT records that companies publish, by UDP at the sandbox's own port number. `POST /sandbox/dns {name, text}`
 * publishes one.
 */
export const dns: VendorModule = async (app, world) => {
  const records = new Map<string, string[]>()
  world.contribute('dns', { reset: () => records.clear() })
  app.post<{ Body: { name: string; text: string } }>(
    '/sandbox/dns',
    {
      schema: {
        body: {
          type: 'object',
          required: ['name', 'text'],
          properties: { name: { type: 'string' }, text: { type: 'string', maxLength: 255 } },
        },
      },
    },
    async ({ body: { name, text } }, reply) => {
      const texts = [...(records.get(name.toLowerCase()) ?? []), text]
      records.set(name.toLowerCase(), texts)
      return reply.code(201).send({ name, texts })
    },
  )
  const socket = createSocket('udp4')
  socket.on('message', (query, { port, address }) => {
    const answer = answerTo(query, (name) => records.get(name))
    if (answer) socket.send(answer, port, address)
  })
  // the port may be another program's: the rest of the sandbox works without names
  socket.on('error', (error) => process.stderr.write(`the sandbox answers no names: ${error.message}\n`))
  app.server.once('listening', () => {
    const { address, port } = app.server.address() as AddressInfo
    socket.bind(port, address)
  })
  app.addHook('onClose', async () => {
    await new Promise<void>((done) => socket.close(() => done()))
  })
}
