import { notFound } from '@litper/kernel'
import { type OpenApi, Public } from '@litper/platform'
import { Controller, Get, Header, Inject, Param, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { DOCS_CSP, DOCS_PAGE, docsAsset } from './docs-assets.ts'
import { WholeContract } from './whole-contract.ts'

/** The contract for programs (JSON) and for people (a page): our own operations and those of each service behind the gateway. */
@Public()
@Controller('api')
export class DocsController {
  constructor(@Inject(WholeContract) private readonly contract: WholeContract) {}

  @Get('v1/openapi.json')
  openApi(): Promise<OpenApi> {
    return this.contract.openApi()
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
