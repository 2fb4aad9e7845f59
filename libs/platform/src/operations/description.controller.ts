import { Controller, Get, Inject } from '@nestjs/common'
import { Public } from '../auth/principal.ts'
import { Description } from './description.ts'
import type { OpenApi } from './openapi.ts'

/** The operations of this process, for the gateway, which shows those of all processes. Public, as the gateway's document is. */
@Public()
@Controller('internal')
export class DescriptionController {
  constructor(@Inject(Description) private readonly description: Description) {}

  @Get('openapi.json')
  openApi(): Promise<OpenApi> {
    return this.description.openApi()
  }
}
