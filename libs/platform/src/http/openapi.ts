import { type INestApplication, Inject, Injectable } from '@nestjs/common'
import { ApplicationConfig, HttpAdapterHost, ModulesContainer } from '@nestjs/core'
import type { OpenAPIObject } from '@nestjs/swagger'
import type { Settings } from '../config/settings.ts'
import { SETTINGS } from '../context/tokens.ts'

const ABOUT = {
  title: 'Litper',
  version: '1',
  description:
    'Errors are RFC 9457 problems with a stable `code`; lists are `{data, nextCursor}`; times are RFC 3339 UTC; money is a decimal string with its currency.',
}
type Operation = { operationId?: string; summary?: string; security?: unknown; responses: Record<string, unknown> }
const PROBLEM = {
  description: 'Problem',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}
const PROBLEM_SCHEMA: NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string] = {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    correlationId: { type: 'string', format: 'uuid' },
  },
}

/** OpenAPI 3.1 of everything under /api/v1 that this process answers, read from the controllers themselves, once. */
@Injectable()
export class Description {
  private document?: Promise<OpenAPIObject>

  constructor(
    @Inject(ModulesContainer) private readonly modules: ModulesContainer,
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  openApi(): Promise<OpenAPIObject> {
    this.document ??= build(this.modules, this.host, this.settings.publicUrl)
    return this.document
  }
}

async function build(modules: ModulesContainer, host: HttpAdapterHost, serverUrl: string): Promise<OpenAPIObject> {
  const { DocumentBuilder, SwaggerModule } = await import('@nestjs/swagger') // a quarter of a second: on first request only
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(ABOUT.title)
    .setVersion(ABOUT.version)
    .setDescription(ABOUT.description)
    .addServer(serverUrl)
    .addBearerAuth()
    .addApiKey({ type: 'apiKey', in: 'header', name: 'Authorization', description: 'ApiKey lk_…' }, 'apiKey')
    .addSecurityRequirements('bearer')
    .addSecurityRequirements('apiKey')
    .build()
  // The scanner reads nothing but these of an application.
  const app = {
    container: { getModules: () => modules },
    config: new ApplicationConfig(),
    getHttpAdapter: () => host.httpAdapter,
  }
  const document = SwaggerModule.createDocument(app as unknown as INestApplication, config, {
    operationIdFactory: (_controller, method) => method,
  })
  document.paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => path.startsWith('/api/v1/')))
  for (const item of Object.values(document.paths))
    for (const operation of Object.values(item as Record<string, Operation>)) complete(operation)
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: PROBLEM_SCHEMA },
  }
  return document
}

function complete(operation: Operation): void {
  if (typeof operation !== 'object' || !operation.responses) return
  operation.summary ??= operation.operationId?.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
  operation.responses['default'] ??= PROBLEM
}
