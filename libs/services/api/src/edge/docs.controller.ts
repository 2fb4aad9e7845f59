import { notFound } from '@litper/kernel'
import { Description, type OpenApi, Public } from '@litper/platform'
import { Controller, Get, Header, Inject, Param, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { sumOfContracts } from '../domain/sum-of-contracts.ts'
import { DOCS_CSP, DOCS_PAGE, docsAsset } from './docs-assets.ts'
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
  @Header('content-security-policy', DOCS_CSP)
  @Header('x-content-type-options', 'nosniff')
  docs(): string {
    return DOCS_PAGE
  }

  @Get('docs/:name')
  asset(@Param('name') name: string, @Res() reply: FastifyReply) {
    const asset = docsAsset(name)
    if (!asset) throw notFound('not_found')
    return reply
      .headers({ 'cache-control': 'public, max-age=3600', 'x-content-type-options': 'nosniff' })
      .type(asset.type)
      .send(asset.body)
  }
}
