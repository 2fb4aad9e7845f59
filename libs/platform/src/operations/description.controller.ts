import { Controller, Get, Inject, UseGuards } from '@nestjs/common'
import { InsideGuard } from '../auth/inside.guard.ts'
import { Public } from '../auth/principal.ts'
import { Description } from './description.ts'
import type { OpenApi } from './openapi.ts'

/** What this process answers, for the gateway that shows the sum. */
@Public()
@UseGuards(InsideGuard)
@Controller('internal')
export class DescriptionController {
  constructor(@Inject(Description) private readonly description: Description) {}

  @Get('openapi.json')
  openApi(): Promise<OpenApi> {
    return this.description.openApi()
  }
}
