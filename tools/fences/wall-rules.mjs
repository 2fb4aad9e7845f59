import { packages, severity } from './room-rules.mjs'
import { TELEMETRY, TEST_FILES } from './rooms.mjs'

/** @param {string} name @param {string} parent @param {string} comment */
const apart = (name, parent, comment) => ({
  name,
  severity,
  comment,
  from: { path: `^${parent}/([^/]+)/`, pathNot: `^${parent}/src/` }, // the generated list of all
  to: { path: `^${parent}/[^/]+/`, pathNot: `^${parent}/$1/` },
})

/** Walls between neighbours, and the doors in them. */
export function wallRules() {
  return [
    apart(
      'services-apart',
      'libs/services',
      'A service never imports another: subscribe to its event in libs/contracts and keep an own projection.',
    ),
    apart('carriers-apart', 'libs/carriers', 'A carrier never imports another: what all share belongs in libs/ports.'),
    apart(
      'connectors-apart',
      'libs/connectors',
      'A connector never imports another: what all share belongs in libs/ports.',
    ),
    {
      ...apart(
        'apps-apart',
        'apps',
        'An app never imports another: what both run is a module in libs/services or libs/platform.',
      ),
      from: { path: '^apps/((?!bench/)[^/]+)/' },
    },
    {
      name: 'services-name-no-carrier',
      severity,
      comment:
        'No service names a carrier: take it from the list of @litper/carriers (libs/carriers/src); what it needs to know of one is in its description.',
      from: { path: '^libs/services/' },
      to: { path: '^libs/carriers/(?!src/)' },
    },
    {
      name: 'services-name-no-provider',
      severity,
      comment:
        'No service names a messaging provider: take it from the list of @litper/connectors (libs/connectors/src). libs/services/integration alone reads their wire formats.',
      from: { path: '^libs/services/(?!integration/)' },
      to: { path: '^libs/connectors/(?!src/)' },
    },
    {
      name: 'telemetry-by-registry',
      severity,
      comment:
        'Only libs/platform/src/telemetry knows OpenTelemetry, prom-client and pino: use count, observe, tracing or the log with the names of libs/ports/src/telemetry/registry.ts.',
      from: { path: '^(libs|apps)/', pathNot: ['^libs/platform/src/telemetry/', TEST_FILES] },
      to: { path: packages(TELEMETRY) },
    },
    {
      name: 'sandbox-alone',
      severity,
      comment:
        'apps/sandbox imports no library, so that no misreading proves itself: write the vendor side anew in apps/sandbox/src.',
      from: { path: '^apps/sandbox/' },
      to: { path: '^libs/' },
    },
    {
      name: 'console-features-apart',
      severity,
      comment:
        'A feature of the console never imports another: what two of them need belongs in apps/console/src/kit, and a link goes by the address.',
      from: { path: '^apps/console/src/features/([^/]+)/' },
      to: { path: '^apps/console/src/(features|app)/', pathNot: '^apps/console/src/features/$1/' },
    },
    {
      name: 'console-kit-below',
      severity,
      comment: 'The kit of the console knows no feature: what belongs to one noun goes to apps/console/src/features.',
      from: { path: '^apps/console/src/kit/' },
      to: { path: '^apps/console/src/(features|app)/' },
    },
    {
      name: 'journey-from-outside',
      severity,
      comment: 'apps/journey-e2e speaks HTTP to a base URL, by libs/client: helpers belong in libs/testing.',
      from: { path: '^apps/journey-e2e/', pathNot: TEST_FILES },
      to: { path: ['^libs/', '(^|/)node_modules/'], pathNot: '^libs/(testing|kernel|client)/' },
    },
    {
      name: 'bench-from-outside',
      severity,
      comment:
        "apps/bench measures running processes: it sends what apps/sandbox sends and starts libs/adapters' PostgreSQL, and knows nothing else of ours; a year of the detectors, and months of learning, are measured on the pure functions themselves.",
      from: { path: '^apps/bench/' },
      to: {
        path: '^(apps|libs)/',
        pathNot: [
          '^apps/(bench|sandbox)/',
          '^libs/adapters/src/postgres/embedded\\.ts$',
          '^libs/services/crisis/src/domain/detect/index\\.ts$',
          '^libs/services/learning/src/domain/turn/index\\.ts$',
        ],
      },
    },
    {
      name: 'testing-for-specs',
      severity,
      comment:
        'libs/testing is for specs and apps/journey-e2e: what a program needs belongs in libs/platform or libs/adapters.',
      from: { path: '^(apps|libs)/', pathNot: [TEST_FILES, '^libs/testing/', '^apps/journey-e2e/'] },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'no-circular',
      severity,
      comment:
        'Two files of apps/ or libs/ need each other: move what both use into a third file that imports neither.',
      from: { path: '^(apps|libs)/' },
      to: { circular: true },
    },
    {
      name: 'leads-somewhere',
      severity,
      comment:
        'Nothing is there, so no fence could judge it: workspace packages live in libs/<name> with an src/index.ts.',
      from: { path: '^(apps|libs)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'by-the-front-door',
      severity,
      comment:
        'A package is entered by its front door, libs/<name>/src/index.ts, or by one that its package.json exports: export there what others need, by its package name.',
      from: {
        path: '^((?:apps|libs(?:/services|/carriers|/connectors)?)/[^/]+)/',
        pathNot: [TEST_FILES, '^libs/testing/', '^apps/bench/'], // what bench may enter, bench-from-outside says
      },
      to: {
        path: '^(apps|libs)/',
        pathNot: [
          '^$1/',
          '/src/index\\.ts$',
          '^libs/platform/src/operations/index\\.ts$',
          '^libs/contracts/src/all-events\\.ts$',
          '^libs/understanding/src/golden\\.ts$',
        ],
      },
    },
  ]
}
