/**
 * What of an event, a payload or any other record says nothing of a person: ids, codes, times, amounts, numbers of parcels. Every text under
 * a name that is not known here becomes empty, so that a new field is forgotten rather than kept.
 */
export const withoutPerson = (value: unknown): unknown => bare(value, '', false)

const KEPT_IDS = /(^id|Ids?)$/
const KEPT = new Set(
  'shopDomain orderName carrier carrierName number numbers trackingUrl sku key stream state previous status financialStatus kind source change verdict because by answer provider purpose category model alert inShop tenant correlation causation traceparent amount currency daneCode countryCode provinceCode failure severity changed sealed found collection verb service'.split(
    ' ',
  ),
)
/** Words where carriers, shops and people may write too: kept as far as they are codes. */
const CODES = new Set(['reason', 'exception', 'code', 'errorCode', 'why', 'question', 'detail', 'from', 'to'])
const CODE = /^[a-z0-9][a-z0-9_.:-]{0,59}$/
/** Things that describe a person: of them only codes of places stay. */
const PEOPLE = new Set(['customer', 'from', 'to', 'recipient', 'person', 'destination', 'shippingAddress', 'location'])
const PLACES = new Set(['daneCode', 'countryCode', 'provinceCode'])
/** Names that mean a person also where ids are kept. */
const NEVER = new Set(['userId', 'username', 'phone', 'email', 'customerId'])

function bare(value: unknown, name: string, isOfPerson: boolean): unknown {
  if (typeof value === 'string') return stays(value, name, isOfPerson) ? value : ''
  if (typeof value === 'number') return isOfPerson && !PLACES.has(name) ? 0 : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => bare(one, name, isOfPerson))
  const inner = isOfPerson || PEOPLE.has(name)
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (NEVER.has(key) ? [] : [[key, bare(one, key, inner)]])),
  )
}

function stays(text: string, name: string, isOfPerson: boolean): boolean {
  if (isOfPerson) return PLACES.has(name)
  if (name === 'name') return /^#?[0-9A-Z-]{1,30}$/.test(text) || /^[a-z]+\.[a-z-]+$/.test(text)
  return KEPT_IDS.test(name) || KEPT.has(name) || isTime(text, name) || (CODES.has(name) && CODE.test(text))
}

const isTime = (text: string, name: string) => /(^at|At|Until)$/.test(name) && /^\d{4}-\d\d-\d\dT[\d:.Z+-]+$/.test(text)
