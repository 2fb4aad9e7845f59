import { notFound } from '@litper/kernel'
import { Answers, type InputOf, SETTINGS, type Settings } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { createTenant } from '../usecases/create-tenant.ts'
import type { ApiParts } from '../usecases/ports.ts'
import { API_PARTS } from './parts.ts'
import * as operations from './tenants.operations.ts'

@Controller()
export class TenantsController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(API_PARTS) private readonly parts: ApiParts,
  ) {}

  @Answers(operations.createTenant)
  createTenant(input: InputOf<typeof operations.createTenant>) {
    if (!this.settings.LITPER_DEMO) throw notFound('not_found')
    return createTenant(this.parts, input)
  }
}
