import type { Carrier, HttpClient, Vendor } from '@litper/ports'
import { cancelRequest, readCancelled } from './cancel.ts'
import { createRequest, readCreated } from './create.ts'
import { description } from './description.ts'
import { findRequest, readFound } from './find-by-reference.ts'
import { labelRequest, readLabel } from './label.ts'
import { pollRequest, readPoll } from './poll.ts'
import { prove } from './prove.ts'
import { InterProxy } from './proxy.ts'
import { readPush } from './push.ts'
import { quoteRequest, readQuote } from './quote.ts'
import { readSettings } from './settings.ts'
import { dayInBogota } from './times.ts'

/** Interrapidísimo: one REST interface; pushes carry a bearer token that it fetches from us. `now` in milliseconds. */
export function interrapidisimo(http: HttpClient, now: () => number = Date.now): Carrier {
  const proxy = new InterProxy(http)
  return {
    ...description,
    prove: async (account) => prove(proxy, readSettings(account)),
    quote: async (account, spec) => {
      const settings = readSettings(account)
      return readQuote(await proxy.call(settings, quoteRequest(settings, spec, dayInBogota(now()))), spec)
    },
    create: async (account, spec) => {
      const settings = readSettings(account)
      return readCreated(await proxy.call(settings, createRequest(settings, spec)))
    },
    findByReference: async (account, reference) => {
      const settings = readSettings(account)
      return readFound(await proxy.call(settings, findRequest(settings, reference)), reference)
    },
    label: async (account, number) => readLabel(await proxy.call(readSettings(account), labelRequest(number))),
    cancel: async (account, number) => {
      const settings = readSettings(account)
      readCancelled(await proxy.call(settings, cancelRequest(settings, number)))
    },
    poll: async (account, numbers) => {
      if (numbers.length === 0) return []
      const settings = readSettings(account)
      return readPoll(await proxy.call(settings, pollRequest(settings, numbers)))
    },
    readPush,
  }
}

export const vendor: Vendor<Carrier> = { description, open: interrapidisimo }
