import { Inject, Injectable } from '@nestjs/common'
import type { OpenApi } from './openapi.ts'
import { Operations } from './operations.ts'

/** OpenAPI 3.1 of everything under /api/v1 that this process answers, made at the first request. */
@Injectable()
export class Description {
  private document?: Promise<OpenApi>

  constructor(@Inject(Operations) private readonly operations: Operations) {}

  openApi(): Promise<OpenApi> {
    this.document ??= this.make()
    return this.document
  }

  private async make(): Promise<OpenApi> {
    const { openApiOf } = await import('./openapi.ts') // not the start's business
    return openApiOf([...this.operations.all.values()].map((one) => one.operation))
  }
}
