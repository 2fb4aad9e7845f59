import { pushData } from '../../../sandbox/src/coordinadora/push.ts'
import { demoSettings } from '../../../sandbox/src/world/settings.ts'
import { requestBytes } from './requests.ts'

const { pushToken, soapClientId } = demoSettings().coordinadora
let serial = Date.now()

/** @param code a status code of Coordinadora */
function pushRequest(number: string, code: string, at: number) {
  const waybill = { number, reference: number } as Parameters<typeof pushData>[0]
  const move = { state: code, at } as Parameters<typeof pushData>[1]
  const messageId = `${++serial}`
  const publishTime = new Date().toISOString()
  const data = Buffer.from(JSON.stringify(pushData(waybill, move, soapClientId))).toString('base64')
  const message = { attributes: {}, data, messageId, message_id: messageId, publishTime, publish_time: publishTime }
  return requestBytes(
    'POST',
    `/webhooks/carriers/coordinadora?token=${encodeURIComponent(pushToken)}`,
    { 'content-type': 'application/json', 'user-agent': 'APIs-Google' },
    JSON.stringify({ message, subscription: 'projects/cm-integraciones/subscriptions/push-tracking-v3' }),
  )
}

/** All movements of all parcels: first the first one of every parcel, then the second, each one second after the one before. */
export function pushRequests(numbers: readonly string[], codes: readonly string[]) {
  const start = Date.now() - codes.length * 1000
  return codes.flatMap((code, step) => numbers.map((number) => pushRequest(number, code, start + step * 1000)))
}
