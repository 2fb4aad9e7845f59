import { parseArgs } from 'node:util'

export const NAMES = /** @type {const} */ (['intake', 'journey', 'page', 'pushes', 'growth'])
/** @typedef {typeof NAMES[number]} Name */

/** What was asked for cannot be done; the message says what can. */
export class OptionFault extends Error {}

/**
 * `rounds` and `seconds`: how often, and how long each time, ours and its limit take turns. `sizes`: rows before each
 * part of growth.
 * @typedef {{ names: Name[], quick: boolean, engines: boolean, profile: boolean, form: 'all-in-one' | 'distributed',
 *   rounds: number, seconds: number, orders: number, batch: number, sizes: number[] }} Options
 */

/**
 * @param {string[]} argv
 * @returns {Options}
 * @throws OptionFault
 */
export function readOptions(argv) {
  const { values, positionals } = parsed(argv)
  const unknown = positionals.filter((name) => !NAMES.some((known) => known === name))
  if (unknown.length > 0)
    throw new OptionFault(`No such benchmark: ${unknown.join(', ')}. There are: ${NAMES.join(', ')}.`)
  const { form } = values
  if (form !== 'all-in-one' && form !== 'distributed') throw new OptionFault('--form is all-in-one or distributed.')
  const names = NAMES.filter((name) => positionals.length === 0 || positionals.includes(name))
  const { quick, engines, profile } = values
  const amounts = quick
    ? { rounds: 2, seconds: 1, orders: 300, batch: 150, sizes: [1e3, 1e4] }
    : { rounds: 4, seconds: 4, orders: 3000, batch: 300, sizes: [1e4, 1e5, 1e6] }
  return { names, quick, engines, profile, form, ...amounts }
}

/** @param {string[]} argv */
function parsed(argv) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        quick: { type: 'boolean', default: false },
        engines: { type: 'boolean', default: false },
        profile: { type: 'boolean', default: false },
        form: { type: 'string', default: 'all-in-one' },
      },
    })
  } catch (error) {
    throw new OptionFault(error instanceof Error ? error.message : String(error))
  }
}
