import { compact, type Fields, fields, list } from '@litper/kernel'
import { count, idDigits, text } from '../json.ts'
import type { FulfillmentOrderFacts } from './shipping-facts.ts'

/** One fulfillment order of the REST API, of a fulfillment_orders/* webhook, or of a query: they differ in names only. */
export function readFulfillmentOrder(one: Fields): FulfillmentOrderFacts {
  const location = fields(one.assignedLocation ?? one.assigned_location)
  const request = text(one.requestStatus ?? one.request_status)?.toUpperCase()
  const method = fields(one.deliveryMethod ?? one.delivery_method)
  const lines = linesOf(one)
  return compact({
    status: text(one.status)?.toUpperCase() ?? 'OPEN',
    requested: request === 'SUBMITTED' || request === 'ACCEPTED' || request?.startsWith('CANCELLATION_') === true,
    locationId: idDigits(fields(location.location).id, location.location_id ?? one.assigned_location_id),
    method: text(method.methodType ?? method.method_type)?.toUpperCase(),
    holds: list(one.fulfillmentHolds ?? one.fulfillment_holds).map(
      (hold) => text(fields(hold).reason)?.toUpperCase() ?? 'OTHER',
    ),
    lines,
  })
}

function linesOf(one: Fields): FulfillmentOrderFacts['lines'] {
  const given = Array.isArray(one.line_items) ? one.line_items : fields(one.lineItems).nodes
  if (!Array.isArray(given)) return undefined
  return given.map(fields).flatMap((line) => {
    const lineId = idDigits(fields(line.lineItem).id, line.line_item_id)
    const remaining = count(line.remainingQuantity ?? line.fulfillable_quantity)
    return lineId === undefined || remaining === undefined ? [] : [{ lineId, remaining }]
  })
}
