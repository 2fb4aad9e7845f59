import { notFound } from '@litper/kernel'
import { checked, Public, SETTINGS, type Settings } from '@litper/platform'
import { Body, Controller, Inject, Post } from '@nestjs/common'
import type { createTenant } from '../usecases/create-tenant.ts'
import { type NewTenantBody, newTenant } from './bodies.ts'
import { CREATE_TENANT } from './tokens.ts'

/** A tenant for the asking, where the demo runs and nowhere else: elsewhere this door is not there. */
@Controller('api/v1/tenants')
export class TenantsController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CREATE_TENANT) private readonly create: ReturnType<typeof createTenant>,
  ) {}

  @Public()
  @Post()
  createTenant(@Body({ schema: newTenant, pipes: [checked] }) body: NewTenantBody) {
    if (!this.settings.LITPER_DEMO) throw notFound('not_found')
    return this.create(body)
  }
}
