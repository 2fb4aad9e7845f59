import { parseArgs } from 'node:util'

export const NAMES = [
  'intake',
  'journey',
  'page',
  'pushes',
  'tracing',
  'numbers',
  'lake',
  'services',
  'knee',
  'growth',
  'import',
  'crisis',
  'learning',
  'chat',
  'mcp',
  'sign-in',
] as const
export type Name = (typeof NAMES)[number]

/** A wrong option. The message says what is allowed. */
export class OptionFault extends Error {}

/** `rounds` and `seconds`: how often and how long each figure is measured. `sizes`: rows per table in `growth`. */
export interface Options {
  names: Name[]
  quick: boolean
  engines: boolean
  profile: boolean
  form: 'all-in-one' | 'distributed'
  rounds: number
  seconds: number
  orders: number
  batch: number
  sizes: number[]
}

/** @throws OptionFault */
export function readOptions(argv: string[]): Options {
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

function parsed(argv: string[]) {
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
