import type { CallingProvider, HttpClient, Vendor } from '@litper/ports'
import { readCallback } from './callback.ts'
import { end, findCalls, look, place, prove } from './calls.ts'
import { description } from './description.ts'
import { download, forget, record } from './recordings.ts'
import { scriptOf } from './script.ts'
import { readSettings } from './settings.ts'

type Given = Record<string, unknown>

/** Twilio's Programmable Voice. `settings`: see TwilioSettings. */
export function twilio(http: HttpClient): CallingProvider {
  return {
    ...description,
    scriptType: 'text/xml; charset=utf-8',
    signatureHeader: 'x-twilio-signature',
    numberOf: (settings) => readSettings(settings).number,
    prove: (settings) => prove(http, readSettings(settings)),
    place: async (settings, call) => place(http, readSettings(settings), call),
    findCalls: async (settings, to, since) => findCalls(http, readSettings(settings), to, since),
    look: async (settings, id) => look(http, readSettings(settings), id),
    end: async (settings, id) => end(http, readSettings(settings), id),
    record: async (settings: Given, id, url) => record(http, readSettings(settings), id, url),
    download: async (settings, id) => download(http, readSettings(settings), id),
    forget: async (settings, id) => forget(http, readSettings(settings), id),
    readCallback: async (settings, given) => readCallback(readSettings(settings), given),
    scriptOf: async (settings, script) => scriptOf(readSettings(settings), script),
  }
}

export const vendor: Vendor<CallingProvider> = { description, open: twilio }
