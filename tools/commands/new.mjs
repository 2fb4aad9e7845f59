import { root } from '../lib/root.mjs'
import { create } from '../new/create.mjs'
import { NewFault } from '../new/fault.mjs'
import { KINDS } from '../new/kinds.mjs'

const USAGE = [
  'npm run new -- service NAME',
  'npm run new -- event SERVICE.NAME [--for SERVICE]    orders.note-added',
  'npm run new -- operation NOUNS.VERB [--read]         orders.add_note',
  'npm run new -- carrier NAME',
  'npm run new -- connector NAME',
  'npm run new -- adapter cache.TECHNOLOGY',
].join('\n')

/**
 * Writes the files of a new part, enters it into the generated lists and says what is left: docs/adding.md.
 * @param {string[]} args
 */
export default async function command(args) {
  const [kind = '', name = '', ...options] = args
  const make = KINDS[kind]
  if (!make || name === '') {
    console.error(USAGE)
    return 2
  }
  try {
    const { written, left } = await create(root, make(root, name, options))
    for (const path of written) console.log(`  ${path}`)
    console.log(`\nLeft to do by hand (docs/adding.md):\n${left.map((line) => `  - ${line}`).join('\n')}`)
    return 0
  } catch (error) {
    if (!(error instanceof NewFault)) throw error
    console.error(error.message)
    return 2
  }
}
