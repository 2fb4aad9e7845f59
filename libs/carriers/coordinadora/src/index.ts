import type { Carrier, HttpClient } from '@litper/ports'
import { cancelPath } from './cancel.ts'
import { created, createRequest, type Guide } from './create.ts'
import { findPath, readFound } from './find-by-reference.ts'
import { labelRequest, readLabel } from './label.ts'
import { pollRequest, readPoll } from './poll.ts'
import { CoordinadoraProxy } from './proxy.ts'
import { readPush } from './push.ts'
import { quoteRequest, readQuote } from './quote.ts'
import { readSettings } from './settings.ts'

/** Coordinadora: REST for making and labels, SOAP for batches of tracking, Pub/Sub pushes. */
export function coordinadora(http: HttpClient): Carrier {
  const proxy = new CoordinadoraProxy(http)
  return {
    id: 'coordinadora',
    name: 'Coordinadora',
    pushes: true,
    pollBatch: 50,
    quote: async (account, spec) =>
      readQuote(await proxy.rest(readSettings(account), 'POST', '/cotizador/nacional', quoteRequest(spec))),
    create: async (account, spec) => {
      const settings = readSettings(account)
      return created((await proxy.rest(settings, 'POST', '/guias', createRequest(settings, spec))) as Guide)
    },
    findByReference: async (account, reference) =>
      readFound(await proxy.rest(readSettings(account), 'GET', findPath(reference))),
    label: async (account, number) =>
      readLabel(await proxy.rest(readSettings(account), 'POST', '/etiquetas/imprimir', labelRequest(number))),
    cancel: async (account, number) => void (await proxy.rest(readSettings(account), 'DELETE', cancelPath(number))),
    poll: async (account, numbers) => {
      const settings = readSettings(account)
      return readPoll(await proxy.soap(settings, pollRequest(settings, numbers)))
    },
    readPush,
  }
}
