import { ROOMS, TEST_FILES } from './rooms.mjs'

/** @typedef {{ name: string, severity: 'error', comment: string, from: object, to: object }} Rule */

/** @type {'error'} */
export const severity = 'error'

/** @param {string} names regular expression of package names */
export const packages = (names) => `node_modules/(@types/)?(${names})/`

/** Where a vendor's SDK may be spoken: of carriers and connectors only, so that nobody names a driver's file so. */
const VENDOR_FILES = '^libs/(carriers|connectors)/[^/]+/src/(proxy|sdk)\\.ts$'

/**
 * Two rules per room: which rooms it may depend on, which outside packages it may use.
 * @returns {Rule[]}
 */
export function roomRules() {
  return Object.entries(ROOMS).flatMap(([name, room]) =>
    room.outside === 'any' ? [rooms(name)] : [rooms(name), outside(name)],
  )
}

/** @param {string} name @returns {Rule} */
function rooms(name) {
  const room = ROOMS[name]
  // Who may enter the testing room is a rule of its own, with a better message.
  const allowed = [name, ...(room?.may ?? []), 'testing'].map((friend) => ROOMS[friend]?.path ?? '')
  return {
    name: `${name}-rooms`,
    severity,
    comment: `${name} may depend on ${room?.may.join(', ') || 'no other room'}: ${room?.instead}`,
    from: { path: room?.path, pathNot: TEST_FILES },
    to: { path: '^(apps|libs)/', pathNot: allowed },
  }
}

/** @param {string} name @returns {Rule} */
function outside(name) {
  const room = ROOMS[name]
  return {
    name: `${name}-outside`,
    severity,
    comment: `${name} may use ${room?.outside ? 'few outside packages' : 'no outside package'}: ${room?.instead}`,
    from: { path: room?.path, pathNot: [TEST_FILES, VENDOR_FILES] },
    to: { path: '(^|/)node_modules/', pathNot: room?.outside ? [packages(room.outside)] : [] },
  }
}
