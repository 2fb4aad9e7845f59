import type { Need, SchemaMigrations } from '@litper/ports'
import type { Type } from '@nestjs/common'

/** What a service's module declares: the static `service` of its class. */
export interface ServiceDefinition {
  readonly name: string
  readonly migrations?: SchemaMigrations
  /** TypeORM entity schemas of store/. */
  readonly entities?: readonly unknown[]
  /** The ports that it uses besides the database and the spine. */
  readonly needs?: readonly Need[]
  /** The path prefixes that the gateway forwards to this service: `/api/v1/orders`. */
  readonly routes: readonly string[]
}
export interface ServiceModule extends Type {
  readonly service: ServiceDefinition
}
