import { DomainError } from '@litper/kernel'
import { unprovenSettings } from '@litper/ports'
import { pollRequest, readPoll } from './poll.ts'
import type { InterProxy } from './proxy.ts'
import type { InterSettings } from './settings.ts'

/** A waybill that does not exist: asking for it changes nothing, and only a known key gets an answer. */
const NO_WAYBILL = '240000000000'

/** @throws DomainError vendor.settings; carrier.unavailable */
export async function prove(proxy: InterProxy, settings: InterSettings): Promise<void> {
  try {
    readPoll(await proxy.call(settings, pollRequest(settings, [NO_WAYBILL])))
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    if (error.code === 'carrier.credentials')
      throw unprovenSettings('interrapidisimo', ['appSignature', 'securityToken'])
    throw error.code === 'carrier.refused' ? unprovenSettings('interrapidisimo', ['idCliente']) : error
  }
}
