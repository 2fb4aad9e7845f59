import { Readable } from 'node:stream'
import { DomainError } from '@litper/kernel'
import type { BlobDoor } from '@litper/ports'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problemOf } from './problem.filter.ts'
import { PROBLEM_TYPE } from './problem.ts'

/** The token is everything after it: longer than Fastify lets a named part of a path be. */
const ROUTE = '/blobs/*'

/**
 * Answers the links of a blob store that has no server of its own: `GET` and `PUT /blobs/:token`, open to everyone, because the token
 * is the credential. A plugin of its own, because its bodies are streams of any type and size; the blob store checks the size.
 */
export function serveBlobLinks(fastify: FastifyInstance, door: BlobDoor, log: (error: unknown) => void): void {
  void fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _body, done) => done(null))
    scope.setErrorHandler((error, request, reply) => refuse(error, request, reply, log))
    scope.get(ROUTE, async (request, reply) => {
      const { headers, body } = await door.download(tokenOf(request))
      return reply.headers(headers).send(Readable.from(body, { objectMode: false }))
    })
    scope.put(ROUTE, async (request, reply) => {
      await door.upload(tokenOf(request), request.headers['content-type'], request.raw)
      return reply.status(201).send()
    })
  })
}

const tokenOf = (request: FastifyRequest): string => (request.params as { '*': string })['*']

/** Reads and drops the rest of a refused upload, so that the sender gets the answer; then the connection is closed. */
function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply, log: (error: unknown) => void) {
  const problem = problemOf(error)
  const status = error instanceof DomainError && error.code === 'blobs.too_large' ? 413 : problem.status
  if (status >= 500) log(error)
  if (!request.raw.readableEnded) {
    request.raw.resume()
    reply.header('connection', 'close')
  }
  return reply
    .status(status)
    .type(PROBLEM_TYPE)
    .send({ ...problem, status })
}
