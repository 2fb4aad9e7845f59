import { NewFault } from './fault.mjs'
import { kebab, render, spellings } from './template.mjs'

/** @type {import('./kinds.mjs').Kind} */
export const adapter = (_, name) => {
  const [port = '', technology = ''] = name.split('.')
  if (port !== 'cache')
    throw new NewFault('An adapter is named PORT.TECHNOLOGY; there is a template for the port "cache".')
  return {
    files: render('adapter', spellings(kebab(technology, 'A technology'))),
    left: [
      `libs/adapters/src/${technology}/cache.ts: the driver's calls in place of the map`,
      'tools/fences/adapter-rules.mjs and plants.ts: the driver that this folder alone may import',
      'libs/adapters/src/tables.ts: the scheme of the URL that chooses it',
    ],
  }
}
