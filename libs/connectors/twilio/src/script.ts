import type { CallScript } from '@litper/ports'
import { voiceResponse } from './sdk.ts'
import type { TwilioSettings } from './settings.ts'

/** Twilio takes no longer list of hints. */
const MOST_HINTS = 500

/** TwiML: the words, then a wait for speech or keys in Colombian Spanish, told to `url` even when nothing was heard; or the end. */
export async function scriptOf(settings: TwilioSettings, { say, listen }: CallScript): Promise<string> {
  const response = await voiceResponse()
  const voice = { voice: settings.voice as 'Polly.Mia-Neural', language: settings.voiceLanguage }
  const speaker = listen
    ? response.gather({
        input: ['speech', 'dtmf'],
        language: 'es-CO',
        action: listen.url,
        method: 'POST',
        actionOnEmptyResult: true,
        numDigits: listen.digits,
        timeout: listen.seconds,
        speechTimeout: 'auto',
        hints: listen.hints.slice(0, MOST_HINTS).join(', '),
        profanityFilter: false,
        bargeIn: false, // how a telephone is picked up («¿sí?», «bueno») is no answer to a question not heard yet
      })
    : response
  for (const words of say) speaker.say(voice, words)
  if (!listen) response.hangup()
  return response.toString()
}
