import { unavailable } from '@litper/kernel'
import { type HttpClient, SendError, unprovenSettings } from '@litper/ports'
import { call } from './proxy.ts'
import type { ChateaProSettings } from './settings.ts'

/** Lists at most one contact: it changes nothing. @throws DomainError vendor.settings; unavailable when they say neither */
export async function prove(http: HttpClient, settings: ChateaProSettings): Promise<void> {
  try {
    await call(http, settings, 'GET', '/subscribers?limit=1')
  } catch (error) {
    if (!(error instanceof SendError)) throw error
    if (['http.401', 'http.403', 'chatea-pro.401'].includes(error.code)) throw unprovenSettings('chatea-pro', ['token'])
    throw unavailable('vendor.unavailable', { vendor: 'chatea-pro', code: error.code })
  }
}
