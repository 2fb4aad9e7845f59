/** A Fastify server that answers every tracking link with the same bytes: the cost of a page without any look-up. */
import Fastify from 'fastify'

process.on('message', async ({ headers, body }: { headers: Record<string, string>; body: string }) => {
  const app = Fastify()
  app.get('/t/:token', (_request, reply) => reply.headers(headers).send(body))
  await app.listen({ port: 0, host: '127.0.0.1' })
  const address = app.server.address()
  process.send?.(address && typeof address === 'object' ? address.port : 0)
})
process.on('disconnect', () => process.exit(0))
