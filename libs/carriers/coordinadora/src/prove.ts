import { DomainError } from '@litper/kernel'
import { unprovenSettings } from '@litper/ports'
import { pollRequest, readPoll } from './poll.ts'
import type { CoordinadoraProxy } from './proxy.ts'
import type { CoordinadoraSettings } from './settings.ts'

/** A guide that does not exist: asking for it changes nothing, and only a known user gets an answer. */
const NO_GUIDE = '00000000000'

/** Checks both credentials: a token for REST, one question by SOAP. @throws DomainError vendor.settings; carrier.unavailable */
export async function prove(proxy: CoordinadoraProxy, settings: CoordinadoraSettings): Promise<void> {
  await knows(['clientId', 'clientSecret'], () => proxy.signIn(settings))
  await knows(['idCliente', 'usuario', 'clave'], async () =>
    readPoll(await proxy.soap(settings, pollRequest(settings, [NO_GUIDE]))),
  )
}

async function knows(fields: readonly string[], ask: () => Promise<unknown>): Promise<void> {
  try {
    await ask()
  } catch (error) {
    const no = error instanceof DomainError && ['carrier.credentials', 'carrier.refused'].includes(error.code)
    throw no ? unprovenSettings('coordinadora', fields) : error
  }
}
