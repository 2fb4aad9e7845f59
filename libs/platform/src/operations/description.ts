import { Inject, Injectable } from '@nestjs/common'
import type { OpenApi } from './openapi.ts'
import { Operations } from './operations.ts'

/** The OpenAPI 3.1 document of this process's operations, made at the first request. */
@Injectable()
export class Description {
  private document?: Promise<OpenApi>

  constructor(@Inject(Operations) private readonly operations: Operations) {}

  openApi(): Promise<OpenApi> {
    this.document ??= this.make()
    return this.document
  }

  private async make(): Promise<OpenApi> {
    const { openApiOf } = await import('./openapi.ts') // loaded here, so that the start does not wait for it
    return openApiOf([...this.operations.all.values()].map((one) => one.operation))
  }
}
