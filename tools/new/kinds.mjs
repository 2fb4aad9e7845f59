import { adapter } from './adapter.mjs'
import { event } from './event.mjs'
import { operation } from './operation.mjs'
import { kebab, render, spellings } from './template.mjs'

/** @typedef {(root: string, name: string, options: string[]) => import('./create.mjs').Plan} Kind */

/** @type {Kind} */
const service = (_, name) => ({
  files: render('service', spellings(kebab(name, 'A service'))),
  left: [
    `libs/services/${name}/package.json: say in "summary" what it does, in "routes" what it owns`,
    `libs/services/${name}/README.md: states, tables`,
    'then: npm run new -- operation …, npm run new -- event …',
  ],
})

/** @type {Kind} */
const carrier = (_, name) => ({
  files: render('carrier', spellings(kebab(name, 'A carrier'))),
  left: [
    `libs/carriers/${name}: write the carrier's own wire format where the template has a plain one`,
    `apps/sandbox/src/${name}: the same from the carrier's documents, without a look at the other folder`,
  ],
})

/** @type {Kind} */
const connector = (_, name) => ({
  files: render('connector', spellings(kebab(name, 'A connector'))),
  left: [
    `libs/connectors/${name}: write the provider's own wire format where the template has a plain one`,
    `apps/sandbox/src/${name}: its stand-in, as the other folders there`,
  ],
})

/** @type {Record<string, Kind | undefined>} */
export const KINDS = { service, event, operation, carrier, connector, adapter }
