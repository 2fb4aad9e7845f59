import type { TenantId } from '@litper/kernel'
import { checkKey } from '@litper/ports'
import type { Redis } from 'ioredis'
import type { OnFault } from './connection.ts'
import type { Scripted } from './scripts.ts'

/** What the ports on one Redis have in common. */
export interface RedisParts {
  readonly client: Redis & Scripted
  /** The prefix of all keys and channels. */
  readonly prefix: string
  /** Reads the current tenant; throws DomainError `tenancy.missing` outside a context. */
  readonly scope: () => TenantId
  readonly onFault: OnFault
}

/** The tenant's key of this kind. @throws DomainError `tenancy.missing`, `ports.bad_key` */
export const keyOf = ({ prefix, scope }: RedisParts, kind: string, key: string): string =>
  `${prefix}:${scope()}:${kind}:${checkKey(kind, key)}`
