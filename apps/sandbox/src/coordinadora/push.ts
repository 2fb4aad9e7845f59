import { randomInt, randomUUID } from 'node:crypto'
import { bogota } from '../carriers/bogota.ts'
import { doubling } from '../carriers/retries.ts'
import type { Move, Waybill } from '../carriers/waybill.ts'
import type { World } from '../world/world.ts'
import { NOVEDADES, STATES } from './codes.ts'

/** Pub/Sub: 10 s for the answer; then retries after 10 s to 600 s, for the seven days that a message is kept. */
const ANSWER_BUDGET_MS = 10_000
const RETRY_DELAYS_MS = doubling(10_000, 600_000, 7 * 86_400_000)
const SUBSCRIPTION = 'projects/cm-integraciones/subscriptions/push-tracking-v3'
const DIVISION = '00'
const CLIENT_CODE = '31275'

/** The inner JSON of push v3. `incident` moves have the code of the novedad in the place of the state. */
export function pushData(waybill: Waybill, move: Move, client: string): Record<string, string> {
  const { date, time, millis } = bogota(move.at)
  const common = {
    tracking_number: waybill.number,
    referencia: waybill.reference,
    comment: (move.incident ? NOVEDADES[move.incident] : STATES[move.state]) ?? `CODIGO ${move.incident ?? move.state}`,
    codigo: move.incident ?? move.state,
    codigo_cliente: CLIENT_CODE,
    fecha: date,
    hora: `${time}.${millis}${String(randomInt(1000)).padStart(3, '0')}`,
    anterior: '',
    referencia_anterior: '',
  }
  if (!move.incident) return common
  return {
    ...common,
    codigo_estado: move.state,
    desc_estado: STATES[move.state] ?? '',
    nit_cliente: client,
    div_cliente: DIVISION,
    vinculo_guia: '',
  }
}

/** Pushes one move in its Pub/Sub envelope: unsigned, at least once, in no fixed order. */
export function push(world: World, waybill: Waybill, move: Move, pushToken: string): void {
  const { soapClientId } = world.settings.coordinadora
  const messageId = String(randomInt(2 ** 47))
  const publishTime = world.clock.now().toISOString()
  const data = Buffer.from(JSON.stringify(pushData(waybill, move, soapClientId))).toString('base64')
  world.deliver({
    target: 'coordinadora-push',
    url: `/webhooks/carriers/coordinadora?token=${encodeURIComponent(pushToken)}`,
    headers: { 'content-type': 'application/json', 'user-agent': 'APIs-Google', 'x-cloud-trace-context': randomUUID() },
    body: JSON.stringify({
      message: {
        attributes: {},
        data,
        messageId,
        message_id: messageId,
        publishTime,
        publish_time: publishTime,
      },
      subscription: SUBSCRIPTION,
    }),
    retryDelaysMs: RETRY_DELAYS_MS,
    timeoutMs: ANSWER_BUDGET_MS,
  })
}
