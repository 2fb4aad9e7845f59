import { notFound } from '@litper/kernel'
import { Answers, type InputOf, SETTINGS, type Settings } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import type { createTenant } from '../usecases/create-tenant.ts'
import * as operations from './tenants.operations.ts'
import { CREATE_TENANT } from './tokens.ts'

@Controller()
export class TenantsController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CREATE_TENANT) private readonly create: ReturnType<typeof createTenant>,
  ) {}

  @Answers(operations.createTenant)
  createTenant(input: InputOf<typeof operations.createTenant>) {
    if (!this.settings.LITPER_DEMO) throw notFound('not_found')
    return this.create(input)
  }
}
