import type { CarrierEvent } from '@litper/ports'
import { type Meaning, meaningOfNovedad, meaningOfState, novedadCode } from './codes.ts'
import { type Fields, text } from './json.ts'
import type { CoordinadoraSettings } from './settings.ts'
import { escaped, items, soapCall, soapReturn } from './soap.ts'
import { bogota } from './times.ts'
import { guideNumber } from './units.ts'

const OPERATION = 'Guias_rastreoExtendido'

export function pollRequest(settings: CoordinadoraSettings, numbers: readonly string[]): string {
  const wanted = numbers.map((number) => `<item>${escaped(number)}</item>`).join('')
  return soapCall(settings, OPERATION, `<codigos_remision>${wanted}</codigos_remision>`)
}

/**
 * All movements of all guides they know; a movement without a time is passed over.
 * @throws DomainError carrier.refused, carrier.unavailable
 */
export function readPoll(xml: string): CarrierEvent[] {
  return items(soapReturn(xml, OPERATION)).flatMap(eventsOf)
}

function eventsOf(guide: Fields): CarrierEvent[] {
  const number = guideNumber(guide['codigo_remision'])
  if (!number) return []
  const novedades = items(guide['detalle_novedades'])
  const codes = novedades.map((one) => text(one['codigo_novedad']))
  return [
    ...items(guide['detalle_estados']).flatMap((one) => {
      const code = text(one['codigo_estado'])
      return event(number, one, code, meaningOfState(code, codes))
    }),
    ...novedades.flatMap((one, index) => {
      const code = codes[index] ?? ''
      return event(number, one, code && novedadCode(code), meaningOfNovedad(code))
    }),
  ]
}

function event(number: string, stamp: Fields, code: string, meaning: Meaning): CarrierEvent[] {
  const at = bogota(text(stamp['fecha']), text(stamp['hora']))
  return at && code ? [{ number, at, code, description: text(stamp['descripcion']), ...meaning }] : []
}
