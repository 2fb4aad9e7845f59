import { packages, severity } from './room-rules.mjs'
import { NEST, TEST_FILES } from './rooms.mjs'

/** A service that is several things has the four floors in a folder for each: `src/shopify/domain`, beside `src/messaging/domain`. */
const THING = '(?:(?!domain/|usecases/|store/|edge/)[^/]+/|)'
/** @param {string} folder */
const floor = (folder) => ({ path: `^libs/services/([^/]+)/src/${THING}${folder}/`, pathNot: TEST_FILES })
const OWN = `^libs/services/$1/src/${THING}`
const MODULE = '^libs/services/$1/src/[^/]+\\.module\\.ts$'
const BESIDE = '^libs/services/$1/src/(?![^/]+\\.module\\.ts$)[^/]+$'
const USECASE_ROOMS = '^libs/(kernel|ports|contracts|colombia|understanding|carriers/[^/]+|connectors/[^/]+)/'

/** The floors inside a service. */
export function floorRules() {
  return [
    {
      name: 'domain-is-pure',
      severity,
      comment:
        'domain/ imports libs/kernel, libs/colombia, libs/understanding (pure too) and its own files: read the clock, ids and the world in usecases/ and pass values in.',
      from: floor('domain'),
      to: { path: '.+', pathNot: ['^libs/(kernel|colombia|understanding)/', `${OWN}domain/`] },
    },
    {
      name: 'usecases-over-ports',
      severity,
      comment:
        'usecases/ are plain functions: declare the need as an interface there or in libs/ports; store/ and edge/ implement and call it.',
      from: floor('usecases'),
      to: {
        path: '^(apps|libs)/',
        pathNot: [USECASE_ROOMS, `${OWN}(?:domain|usecases)/`, BESIDE, '^libs/testing/'],
      },
    },
    {
      name: 'usecases-outside',
      severity,
      comment:
        'usecases/ use no outside package: parse with zod in edge/, persist in store/, reach the world through libs/ports.',
      from: floor('usecases'),
      // The type of a contract is spelt with zod (`z.infer`), and costs nothing at run time.
      to: { path: '(^|/)node_modules/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'store-below-edge',
      severity,
      comment:
        'store/ turns rows into state and back: what answers a caller belongs in edge/, what decides in domain/.',
      from: floor('store'),
      to: { path: [`${OWN}edge/`, MODULE] },
    },
    {
      name: 'typeorm-in-store',
      severity,
      comment: 'TypeORM is spoken in store/ only: give the rest of the service an interface in usecases/.',
      from: {
        path: '^libs/(services|platform)/',
        pathNot: [TEST_FILES, `^libs/services/[^/]+/src/${THING}store/`, '^libs/platform/src/store/'],
      },
      to: { path: packages('typeorm') },
    },
    {
      name: 'nest-at-the-door',
      severity,
      comment: 'Nest is spoken in edge/ and the *.module.ts wiring list only: use cases are plain functions.',
      from: {
        path: '^libs/services/',
        pathNot: [TEST_FILES, `^libs/services/[^/]+/src/${THING}edge/`, '\\.module\\.ts$'],
      },
      to: { path: packages(NEST) },
    },
  ]
}
