import { type Fields } from '@litper/kernel'
import type { CarrierEvent } from '@litper/ports'
import { carrierText as text } from '@litper/ports'
import { meaningOfNovedad, meaningOfState, novedadCode } from './codes.ts'
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
 * All movements of all guides that the carrier knows, without those that have no time.
 * @throws DomainError carrier.refused, carrier.unavailable
 */
export function readPoll(xml: string): CarrierEvent[] {
  return items(soapReturn(xml, OPERATION)).flatMap(eventsOf)
}

function eventsOf(guide: Fields): CarrierEvent[] {
  const number = guideNumber(guide['codigo_remision'])
  if (!number) return []
  const novedades = stamped(guide['detalle_novedades'], 'codigo_novedad')
  return [
    ...stamped(guide['detalle_estados'], 'codigo_estado').map(({ at, code, description }) => {
      return { number, at, code, description, ...meaningOfState(code, lastBefore(at, novedades)) }
    }),
    ...novedades.map(({ at, code, description }) => {
      return { number, at, code: novedadCode(code), description, ...meaningOfNovedad(code) }
    }),
  ]
}

interface Stamped {
  readonly at: string
  readonly code: string
  readonly description: string
}

/** What has both a time and a code. */
function stamped(list: unknown, name: string): Stamped[] {
  return items(list).flatMap((one) => {
    const at = bogota(text(one['fecha']), text(one['hora']))
    const code = text(one[name])
    return at && code ? [{ at, code, description: text(one['descripcion']) }] : []
  })
}

/** The code of the latest one before this time; of several in one second, the last in the list. */
function lastBefore(at: string, told: readonly Stamped[]): string | undefined {
  const until = told.filter((one) => one.at <= at)
  return until.reduce<Stamped | undefined>((last, one) => (last && last.at > one.at ? last : one), undefined)?.code
}
