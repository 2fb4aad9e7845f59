import type { Carrier, HttpClient } from '@litper/ports'
import { CANCEL_PATH, cancelRequest } from './cancel.ts'
import { CREATE_PATH, createRequest, readCreated } from './create.ts'
import { findPath, readFound } from './find-by-reference.ts'
import { labelPath, readLabel } from './label.ts'
import { POLL_PATH, pollRequest, readPoll } from './poll.ts'
import { InterProxy } from './proxy.ts'
import { readPush } from './push.ts'
import { quotePath, readQuote } from './quote.ts'
import { readSettings } from './settings.ts'

const today = () => new Date(Date.now() - 5 * 3_600_000).toISOString().slice(0, 10)

/** Interrapidísimo: one REST interface for everything, pushes with a bearer that it fetches from us. */
export function interrapidisimo(http: HttpClient): Carrier {
  const proxy = new InterProxy(http)
  return {
    id: 'interrapidisimo',
    name: 'Interrapidísimo',
    pushes: true,
    pollBatch: 15,
    quote: async (account, spec) =>
      readQuote(await proxy.call(readSettings(account), 'GET', quotePath(readSettings(account), spec, today())), spec),
    create: async (account, spec) =>
      readCreated(
        await proxy.call(readSettings(account), 'POST', CREATE_PATH, createRequest(readSettings(account), spec)),
      ),
    findByReference: async (account, reference) =>
      readFound(await proxy.call(readSettings(account), 'GET', findPath(readSettings(account), reference))),
    label: async (account, number) => readLabel(await proxy.call(readSettings(account), 'GET', labelPath(number))),
    cancel: async (account, number) =>
      void (await proxy.call(readSettings(account), 'POST', CANCEL_PATH, cancelRequest(readSettings(account), number))),
    poll: async (account, numbers) =>
      readPoll(await proxy.call(readSettings(account), 'POST', POLL_PATH, pollRequest(readSettings(account), numbers))),
    readPush,
  }
}
