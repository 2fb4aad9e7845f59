import { notFound } from '@litper/kernel'
import { checked, Public, SETTINGS, type Settings } from '@litper/platform'
import { Body, Controller, Inject, Post } from '@nestjs/common'
import { createTenant } from '../usecases/create-tenant.ts'
import type { ApiParts } from '../usecases/ports.ts'
import { type NewTenantBody, newTenant } from './bodies.ts'
import { API_PARTS } from './parts.ts'

/** Anyone may create a tenant where the demo runs. Elsewhere this answers 404. */
@Controller('api/v1/tenants')
export class TenantsController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(API_PARTS) private readonly parts: ApiParts,
  ) {}

  @Public()
  @Post()
  createTenant(@Body({ schema: newTenant, pipes: [checked] }) body: NewTenantBody) {
    if (!this.settings.LITPER_DEMO) throw notFound('not_found')
    return createTenant(this.parts, body)
  }
}
