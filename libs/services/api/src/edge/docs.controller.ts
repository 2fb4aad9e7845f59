import { Description, type OpenApi, Public } from '@litper/platform'
import { Controller, Get, Header, Inject } from '@nestjs/common'
import { sumOfContracts } from '../domain/sum-of-contracts.ts'
import { docsPage } from './docs-page.ts'
import { Neighbours } from './neighbours.ts'

/** The contract for programs (JSON) and for people (a page): our own operations and those of each service behind the gateway. */
@Public()
@Controller('api')
export class DocsController {
  constructor(
    @Inject(Description) private readonly description: Description,
    @Inject(Neighbours) private readonly neighbours: Neighbours,
  ) {}

  /** `x-unavailable-services` names the services that never answered yet; it is absent when there are none. */
  @Get('v1/openapi.json')
  async openApi(): Promise<OpenApi> {
    const [own, { contracts, unknown }] = await Promise.all([this.description.openApi(), this.neighbours.contracts()])
    const sum = sumOfContracts(own, contracts)
    return Object.assign(sum, unknown.length > 0 && { 'x-unavailable-services': unknown })
  }

  @Get('docs')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
  )
  async docs(): Promise<string> {
    return docsPage(await this.openApi())
  }
}
