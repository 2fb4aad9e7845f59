import type { Carrier, HttpClient, Vendor } from '@litper/ports'
import { cancelRequest, readCancelled } from './cancel.ts'
import { createRequest, readGuide } from './create.ts'
import { description } from './description.ts'
import { findRequest, readFound } from './find-by-reference.ts'
import { labelRequest, readLabel } from './label.ts'
import { pollRequest, readPoll } from './poll.ts'
import { prove } from './prove.ts'
import { CoordinadoraProxy } from './proxy.ts'
import { readPush } from './push.ts'
import { quoteRequest, readQuote } from './quote.ts'
import { readSettings } from './settings.ts'

/** Coordinadora: REST for guides and labels, SOAP for tracking in batches, pushes by Pub/Sub. `now` in milliseconds. */
export function coordinadora(http: HttpClient, now: () => number = Date.now): Carrier {
  const proxy = new CoordinadoraProxy(http, now)
  return {
    ...description,
    prove: async (account) => prove(proxy, readSettings(account)),
    quote: async (account, spec) => readQuote(await proxy.rest(readSettings(account), quoteRequest(spec))),
    create: async (account, spec) => {
      const settings = readSettings(account)
      return readGuide(await proxy.rest(settings, createRequest(settings, spec)))
    },
    findByReference: async (account, reference) =>
      readFound(await proxy.rest(readSettings(account), findRequest(reference)), reference),
    label: async (account, number) => readLabel(await proxy.rest(readSettings(account), labelRequest(number))),
    cancel: async (account, number) => readCancelled(await proxy.rest(readSettings(account), cancelRequest(number))),
    poll: async (account, numbers) => {
      if (numbers.length === 0) return []
      const settings = readSettings(account)
      return readPoll(await proxy.soap(settings, pollRequest(settings, numbers)))
    },
    readPush,
  }
}

export const vendor: Vendor<Carrier> = { description, open: coordinadora }
