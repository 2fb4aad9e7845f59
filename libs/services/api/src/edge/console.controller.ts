import { notFound } from '@litper/kernel'
import { Public } from '@litper/platform'
import { Controller, Get, Headers, Inject, Param, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { CONSOLE_CSP, ConsoleFiles } from './console-files.ts'

const HEADERS = {
  'content-security-policy': CONSOLE_CSP,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), payment=(), usb=()',
}
/** The first parts of the console's paths; at each it is the same page. Those of apps/console/src/app/pages.ts must be among them. */
export const CONSOLE_PAGES = [
  'invite', // from the mails of libs/services/api/src/usecases/links.ts
  'reset',
  'entrar', // from libs/services/api/src/usecases/sign-on/settings.ts
  'pedidos',
  'novedades',
  'bandeja',
  'recaudo',
  'agentes',
  'crisis',
  'reportes',
  'transportadoras',
  'contenido',
  'ajustes',
  'ayuda',
] as const

/** The console: one page and the files that it loads. */
@Public()
@Controller()
export class ConsoleController {
  constructor(@Inject(ConsoleFiles) private readonly files: ConsoleFiles) {}

  @Get(['/', ...CONSOLE_PAGES, ...CONSOLE_PAGES.map((page) => `${page}/*`)])
  async page(@Headers('if-none-match') known: string | undefined, @Res() reply: FastifyReply) {
    const page = await this.files.page()
    if (!page) throw notFound('console.not_built', { detail: 'node tools/run.mjs build console' })
    reply.headers({ ...HEADERS, 'cache-control': 'no-cache', etag: page.etag })
    if (known?.includes(page.etag)) return reply.status(304).send()
    return reply.type('text/html; charset=utf-8').send(page.html)
  }

  @Get('assets/:name')
  async asset(
    @Param('name') name: string,
    @Headers('accept-encoding') accepted: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    const asset = await this.files.asset(name, accepted)
    if (!asset) throw notFound('not_found')
    reply.headers({
      ...HEADERS,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(asset.encoding && { 'content-encoding': asset.encoding }),
    })
    return reply.type(asset.type).send(asset.body)
  }
}
