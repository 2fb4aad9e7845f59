import { bogota } from '../carriers/bogota.ts'
import { doubling } from '../carriers/retries.ts'
import type { Move, Waybill } from '../carriers/waybill.ts'
import type { World } from '../world/world.ts'
import { motiveText, stateText } from './codes.ts'
import type { PushToken } from './push-token.ts'

const ANSWER_BUDGET_MS = 10_000
const RETRY_DELAYS_MS = doubling(5_000, 900_000, 24 * 3_600_000)

/** The body of one notification. Codes are numbers; a move without motive has code 0 and an empty text. */
export function notification(waybill: Waybill, move: Move, now: number) {
  return {
    NotificacionEstados: {
      DetalleNotificacion: {
        FechaNotificacion: wall(now),
        FechaEstado: wall(move.at),
        NumeroGuia: waybill.number,
        DescripcionEstado: stateText(move.state),
        CodigoEstado: Number(move.state),
        DescripcionMotivoEst: motiveText(move.incident),
        CodigoMotivoEst: Number(move.incident ?? 0),
        CodigoCiudad: move.city,
      },
    },
  }
}

/** Pushes one move with a bearer token of the platform; a retry always has a new one. */
export function push(world: World, token: PushToken, waybill: Waybill, move: Move): void {
  let attempts = 0
  world.deliver({
    target: 'interrapidisimo-push',
    url: '/webhooks/carriers/interrapidisimo',
    headers: async () => {
      attempts += 1
      if (attempts > 1) token.forget()
      return { 'content-type': 'application/json', authorization: `Bearer ${await token.get()}` }
    },
    body: JSON.stringify(notification(waybill, move, world.clock.ms())),
    retryDelaysMs: RETRY_DELAYS_MS,
    timeoutMs: ANSWER_BUDGET_MS,
  })
}

function wall(ms: number): string {
  const { date, time, millis } = bogota(ms)
  return `${date}T${time}.${millis}`
}
