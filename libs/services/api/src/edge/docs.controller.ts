import { Description, type OpenApi, Public } from '@litper/platform'
import { Controller, Get, Header, Inject } from '@nestjs/common'
import { sumOfContracts } from '../domain/sum-of-contracts.ts'
import { docsPage } from './docs-page.ts'
import { Neighbours } from './neighbours.ts'

/** What this API is, for machines and for people: our own and what each service behind us says of itself. */
@Public()
@Controller('api')
export class DocsController {
  constructor(
    @Inject(Description) private readonly description: Description,
    @Inject(Neighbours) private readonly neighbours: Neighbours,
  ) {}

  /** Services that could not be asked yet are named in `x-unavailable-services`, which is absent when all could. */
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
