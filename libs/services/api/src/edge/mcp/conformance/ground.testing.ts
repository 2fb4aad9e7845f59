import { spawn } from 'node:child_process'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AUTHENTICATOR, SETTINGS, type ServiceDefinition, type Settings } from '@litper/platform'
import { createMcpHandler, type McpHttpHandler } from '@modelcontextprotocol/server'
import { Controller, Inject, Module, type OnModuleInit, Post, Req, Res } from '@nestjs/common'
import { HttpAdapterHost } from '@nestjs/core'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Authenticator } from '../../../usecases/ports.ts'
import { RateLimiter } from '../../rate-limit.guard.ts'
import { McpDoor } from '../door.ts'
import { fixtureServer } from './fixtures.testing.ts'

/** The fixtures of the conformance suite behind the same guards, hooks and door as `/mcp`. */
@Controller()
export class FixturesController implements OnModuleInit {
  private readonly door: McpDoor

  constructor(
    @Inject(RateLimiter) limiter: RateLimiter,
    @Inject(AUTHENTICATOR) authenticator: Authenticator,
    @Inject(SETTINGS) settings: Settings,
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
  ) {
    const publicOrigin = new URL(settings.publicUrl).origin
    const handler: McpHttpHandler = createMcpHandler(() => fixtureServer(() => handler.notify))
    this.door = new McpDoor({ limiter, authenticator, publicOrigin, open: async () => handler })
  }

  onModuleInit(): void {
    this.host.httpAdapter.getInstance().addHook('preClose', () => this.door.close())
  }

  @Post('mcp-fixtures')
  answer(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Response> {
    return this.door.answer(request, reply)
  }
}

@Module({ controllers: [FixturesController] })
export class FixturesModule {
  static readonly service: ServiceDefinition = { name: 'mcp_fixtures', routes: ['/mcp-fixtures'] }
}

/** The suite sends no credential: this adds one and changes nothing else. */
export async function withCredential(target: string, authorization: string): Promise<{ server: Server; url: string }> {
  const { hostname, port } = new URL(target)
  const server = createServer((asked, answer) => {
    const headers = { ...asked.headers, authorization }
    // the suite asks the proxy by its own loopback name; a foreign name must arrive as it is
    if (/^(localhost|127\.0\.0\.1)/.test(headers.host ?? '')) {
      headers.host = `${hostname}:${port}`
      if (headers.origin) headers.origin = `http://${hostname}:${port}`
    }
    const onward = request({ hostname, port, path: asked.url, method: asked.method, headers }, (answered) => {
      answer.writeHead(answered.statusCode!, answered.headers)
      answered.pipe(answer)
    })
    onward.on('error', () => answer.destroy())
    answer.on('close', () => onward.destroy())
    asked.pipe(onward)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** Runs a program of a package and gives what it said. */
export function run(file: string, args: readonly string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)))
    child.on('error', fail)
    child.on('close', (code) => done({ code, said }))
  })
}
