import { Controller, Get, Inject } from '@nestjs/common'
import type { OpenAPIObject } from '@nestjs/swagger'
import { Public } from '../auth/principal.ts'
import { Description } from './openapi.ts'

/** What this process answers, for the gateway that tells the sum. No secret: the gateway tells it to anybody. */
@Public()
@Controller('internal')
export class DescriptionController {
  constructor(@Inject(Description) private readonly description: Description) {}

  @Get('openapi.json')
  openApi(): Promise<OpenAPIObject> {
    return this.description.openApi()
  }
}
