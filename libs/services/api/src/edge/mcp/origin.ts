import { DomainError } from '@litper/kernel'
import type { FastifyRequest } from 'fastify'

/** A page of another site must not speak to this server with what a browser holds (DNS rebinding). Programs send no Origin. */
export function refuseForeignOrigin({ headers, host }: FastifyRequest): void {
  const { origin } = headers
  if (origin === undefined) return
  if (!URL.canParse(origin) || new URL(origin).host !== host)
    throw new DomainError('request.foreign_origin', 'forbidden')
}
