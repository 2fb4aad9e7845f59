import { Public, SETTINGS, type Settings } from '@litper/platform'
import { Controller, Get, Header, Inject } from '@nestjs/common'
import { HttpAdapterHost, ModulesContainer } from '@nestjs/core'
import type { OpenAPIObject } from '@nestjs/swagger'
import { docsPage } from './docs-page.ts'
import { buildOpenApi } from './open-api.ts'

/** What this API is, for machines and for people. */
@Public()
@Controller('api')
export class DocsController {
  private document?: Promise<OpenAPIObject>

  constructor(
    @Inject(ModulesContainer) private readonly modules: ModulesContainer,
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('v1/openapi.json')
  openApi(): Promise<OpenAPIObject> {
    this.document ??= buildOpenApi(this.modules, this.host, this.settings.publicUrl)
    return this.document
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
