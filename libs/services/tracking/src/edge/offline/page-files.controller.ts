import { notFound } from '@litper/kernel'
import { Public, SETTINGS, type Settings } from '@litper/platform'
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { REQUEST_TEXTS } from '../request-texts.ts'
import { NO_SERVICE_WORKER, PAGE_SCRIPT, SERVICE_WORKER } from './service-worker.ts'

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#0b6b50"/><path d="M8 12l8-4 8 4v9l-8 4-8-4zM8 12l8 4 8-4M16 16v9" fill="none" stroke="#fff" stroke-width="1.8" stroke-linejoin="round"/></svg>`
/** Of the files themselves: a worker may ask this server only. */
const POLICY = "default-src 'none'; connect-src 'self'"

/** What makes a customer's page one that can be installed and read without a connection. */
@Public()
@Controller('t')
export class PageFilesController {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Looked up at each visit, so that it can be taken back: `TRACKING_PAGE_OFFLINE=0`. */
  @Get('sw.js')
  worker(@Res() reply: FastifyReply) {
    const isOn = this.settings.TRACKING_PAGE_OFFLINE
    return send(reply, 'text/javascript; charset=utf-8', isOn ? SERVICE_WORKER : NO_SERVICE_WORKER, 'no-cache')
  }

  @Get('page.js')
  script(@Res() reply: FastifyReply) {
    return send(reply, 'text/javascript; charset=utf-8', PAGE_SCRIPT, 'public, max-age=3600')
  }

  @Get('icon.svg')
  icon(@Res() reply: FastifyReply) {
    return send(reply, 'image/svg+xml', ICON, 'public, max-age=86400')
  }

  /** Of one parcel: what is installed opens that one. It says nothing of it, so nothing is looked up. */
  @Get(':token/app.webmanifest')
  manifest(@Param('token') token: string, @Query('lang') lang: string | undefined, @Res() reply: FastifyReply) {
    if (!/^[\w-]{20,64}$/.test(token)) throw notFound('not_found')
    const locale = lang === 'en' ? 'en' : 'es'
    const manifest = {
      id: `/t/${token}`,
      name: REQUEST_TEXTS[locale].appName,
      short_name: REQUEST_TEXTS[locale].appName,
      lang: locale,
      start_url: `/t/${token}?lang=${locale}`,
      scope: '/t/',
      display: 'standalone',
      background_color: '#f3f5f7',
      theme_color: '#0b6b50',
      icons: [{ src: '/t/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
    }
    return send(reply, 'application/manifest+json', JSON.stringify(manifest), 'private, max-age=3600')
  }
}

const send = (reply: FastifyReply, type: string, body: string, caching: string) =>
  reply.headers({ 'content-type': type, 'content-security-policy': POLICY, 'cache-control': caching }).send(body)
