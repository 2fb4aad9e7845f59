/** Ids of rows written 90 days ago, in time order. */
const OLD_ID = `uuidv7(interval '-90 days' + g * interval '1 ms')`
const ANY_ID = 'gen_random_uuid()'
const OLD = `now() - interval '90 days' + g * interval '1 ms'`
const PHONE = `'+5739' || lpad(g::text, 8, '0')`
/** Order ids of the shop, lower than the ids that it gives new orders. */
const SHOP_ID = '(3000000000000 + g)::text'
/** Longer than the numbers that the carriers give now, so that none is equal. */
const NUMBER = `'9' || lpad(g::text, 12, '0')`

/**
 * SQL of the columns that must differ in each copied row; `g` is the number of the copy. All other columns are copied. The
 * copies are finished rows, so that no sweep and no handler finds work in them: the tables grow, the work does not.
 */
export const FILL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'integration.raw_events': {
    id: OLD_ID,
    external_id: `${ANY_ID}::text`,
    body: 'NULL',
    archived: 'true',
    subject: `'tienda-demo.myshopify.com/' || ${SHOP_ID}`,
    person: `'tienda-demo.myshopify.com/' || ${SHOP_ID}`,
    subject_updated_at: OLD,
    received_at: OLD,
  },
  'integration.seen_notices': { key: `'fill-' || g`, at: OLD },
  'integration.fulfillments': {
    waybill_id: OLD_ID,
    order_id: ANY_ID,
    external_order_id: SHOP_ID,
    number: NUMBER,
    state: `'done'`,
    created_at: OLD,
  },
  'orders.orders': {
    id: OLD_ID,
    external_id: SHOP_ID,
    phone: PHONE,
    shop_updated_at: OLD,
    placed_at: OLD,
    created_at: OLD,
    updated_at: OLD,
  },
  'tracking.waybills': {
    id: OLD_ID,
    order_id: ANY_ID,
    number: NUMBER,
    token: `encode(decode(md5(g::text || 'fill') || left(md5(g::text), 16), 'hex'), 'base64')`,
    state: `'delivered'`,
    moved_at: OLD,
    next_poll_at: 'NULL',
    created_at: OLD,
  },
  'tracking.waybill_events': { waybill_id: ANY_ID, at: OLD, received_at: OLD },
  'tracking.carrier_pushes': { digest: `decode(md5(g::text) || md5(g::text || 'fill'), 'hex')`, received_at: OLD },
  'notifications.contacts': { id: OLD_ID, phone: PHONE, user_id: 'NULL' },
  'notifications.messages': {
    id: OLD_ID,
    business_key: `'fill-' || g`,
    order_id: ANY_ID,
    provider_message_id: `'wamid.fill-' || g`,
    status: `'read'`,
    planned_for: OLD,
    created_at: OLD,
  },
  'chat.contacts': { id: OLD_ID, phone: PHONE, user_id: 'NULL' },
  'chat.parcels': { order_id: OLD_ID, phone: PHONE, number: NUMBER, created_at: OLD },
  'spine.inbox': { event_id: OLD_ID, at: OLD },
  'spine.effects': {
    id: OLD_ID,
    key: `'fill-' || g`,
    state: `'done'`,
    owner: 'NULL',
    run_at: OLD,
    created_at: OLD,
    settled_at: OLD,
  },
  'spine.log': { envelope: `'{}'`, at: OLD },
  'spine.search_entries': { id: `'fill-' || g` },
}
