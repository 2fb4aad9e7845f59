import { Controller, Get, Inject } from '@nestjs/common'
import { Public } from '../auth/principal.ts'
import { Description } from './description.ts'
import type { OpenApi } from './openapi.ts'

/** What this process answers, for the gateway that shows the sum. It holds no secret: the gateway shows it to everybody. */
@Public()
@Controller('internal')
export class DescriptionController {
  constructor(@Inject(Description) private readonly description: Description) {}

  @Get('openapi.json')
  openApi(): Promise<OpenApi> {
    return this.description.openApi()
  }
}
