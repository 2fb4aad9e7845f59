import { DATABASE, parseInput, Roles } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Body, Controller, Get, Inject, Put } from '@nestjs/common'
import { z } from 'zod'
import { checkAccount } from '../usecases/check-account.ts'
import type { CarrierAccount, TrackingParts } from '../usecases/ports.ts'
import { TRACKING_PARTS } from './parts.ts'

const accountBody = z.object({
  carrier: z.string(),
  enabled: z.boolean().default(true),
  priority: z.number().int().min(1).max(99).default(1),
  settings: z.record(z.string(), z.unknown()),
  sender: z.object({
    name: z.string().min(2),
    phone: z.string().regex(/^\d{10}$/, 'ten digits'),
    address: z.string().min(5),
    daneCode: z.string().regex(/^\d{5}$/),
    city: z.string().min(2),
    email: z.email().optional(),
    document: z.string().optional(),
  }),
  parcel: z.object({ length: z.number().positive(), width: z.number().positive(), height: z.number().positive() }),
})

/** A tenant's contracts with carriers. Secrets go in and never come out. */
@Controller('api/v1/carrier-accounts')
@Roles('owner')
export class CarrierAccountsController {
  constructor(
    @Inject(TRACKING_PARTS) private readonly parts: TrackingParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Get()
  async list() {
    return { data: (await this.parts.accounts.list()).map(visible), nextCursor: null }
  }

  @Put()
  async put(@Body() body: unknown) {
    const account = parseInput(accountBody, body)
    const proven = await checkAccount(this.parts, account)
    await this.database.transaction(() => this.parts.accounts.put(account))
    return { ...visible(account), proven }
  }
}

const visible = ({ settings, ...account }: CarrierAccount) => ({
  ...account,
  settings: Object.fromEntries(Object.keys(settings).map((name) => [name, '•••'])),
})
