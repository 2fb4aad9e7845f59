import { packages, severity } from './room-rules.mjs'
import { NEST, TEST_FILES } from './rooms.mjs'

/** A service that is several things has the four floors in a folder for each: `src/shopify/domain`, beside `src/messaging/domain`. */
const THING = '(?:(?!domain/|usecases/|store/|edge/)[^/]+/|)'
/** @param {string} folder */
const floor = (folder) => ({ path: `^libs/services/([^/]+)/src/${THING}${folder}/`, pathNot: TEST_FILES })
const OWN = `^libs/services/$1/src/${THING}`
const MODULE = '^libs/services/$1/src/[^/]+\\.module\\.ts$'
const BESIDE = '^libs/services/$1/src/(?![^/]+\\.(?:module|parts)\\.ts$)[^/]+$'
const USECASE_ROOMS = '^libs/(kernel|ports|contracts|colombia|understanding|metrics|carriers/[^/]+|connectors/[^/]+)/'

/** The floors inside a service, and the walls between its things. */
export function floorRules() {
  return [
    {
      name: 'domain-is-pure',
      severity,
      comment:
        'domain/ imports libs/kernel, libs/colombia, libs/understanding, libs/metrics (pure too) and its own files: read the clock, ids and the world in usecases/ and pass values in.',
      from: floor('domain'),
      to: { path: '.+', pathNot: ['^libs/(kernel|colombia|understanding|metrics)/', `${OWN}domain/`] },
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
    {
      name: 'things-apart',
      severity,
      comment:
        'The things of one service (src/shopify, src/messaging) never import each other: what all use belongs in libs/services/<name>/src/shared, and <name>.parts.ts joins them.',
      from: {
        path: '^libs/services/([^/]+)/src/(?!(?:domain|usecases|store|edge|shared)/)([^/]+)/',
        pathNot: TEST_FILES,
      },
      to: { path: '^libs/services/$1/src/[^/]+/', pathNot: '^libs/services/$1/src/(?:$2|shared)/' },
    },
    {
      name: 'shared-for-all',
      severity,
      comment:
        'src/shared serves all things of a service and knows none: hand in through usecases/ what it needs of one.',
      from: { path: '^libs/services/([^/]+)/src/shared/', pathNot: TEST_FILES },
      to: { path: '^libs/services/$1/src/(?!shared/)[^/]+/' },
    },
  ]
}
