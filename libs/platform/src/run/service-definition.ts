import type { Need, SchemaMigrations } from '@litper/ports'
import type { Type } from '@nestjs/common'

/** What a service's module says of itself: a static `service` on the class. */
export interface ServiceDefinition {
  readonly name: string
  readonly migrations?: SchemaMigrations
  /** TypeORM entity schemas of store/. */
  readonly entities?: readonly unknown[]
  /** Ports beside the database and the spine that it uses. */
  readonly needs?: readonly Need[]
  /** Path prefixes this service owns behind the gateway: `/api/v1/orders`. */
  readonly routes: readonly string[]
}
export interface ServiceModule extends Type {
  readonly service: ServiceDefinition
}
