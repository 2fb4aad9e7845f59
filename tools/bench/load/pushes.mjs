import { pushData } from '../../../apps/sandbox/src/coordinadora/push.ts'
import { demoSettings } from '../../../apps/sandbox/src/world/settings.ts'
import { requestBytes } from './requests.mjs'

const { pushToken, soapClientId } = demoSettings().coordinadora
let serial = Date.now()

/**
 * @param {string} number
 * @param {string} code one of Coordinadora's
 * @param {number} at
 */
function pushRequest(number, code, at) {
  const waybill = /** @type {Parameters<typeof pushData>[0]} */ ({ number, reference: number })
  const move = /** @type {Parameters<typeof pushData>[1]} */ ({ state: code, at })
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

/**
 * Every parcel's movements, all parcels' first before any second, each a second later than the one before.
 * @param {readonly string[]} numbers
 * @param {readonly string[]} codes
 */
export function pushRequests(numbers, codes) {
  const start = Date.now() - codes.length * 1000
  return codes.flatMap((code, step) => numbers.map((number) => pushRequest(number, code, start + step * 1000)))
}
