import { alertFaults } from './generators/alert-faults.mjs'
import { chartFiles } from './generators/chart.mjs'
import { typedClient } from './generators/client.mjs'
import { consoleTokens } from './generators/console-tokens.mjs'
import { contractSchemas } from './generators/contracts.mjs'
import { alertRules, dashboards } from './generators/grafana.mjs'
import { metricsCatalogue } from './generators/metrics.mjs'
import { serviceDoors } from './generators/service-doors.mjs'
import { readmeTables, serviceModules } from './generators/services.mjs'
import { envExample } from './generators/settings.mjs'
import { telemetryDocument } from './generators/telemetry.mjs'
import { understandingWeights } from './generators/understanding.mjs'
import { carrierList, connectorList, sandboxVendors } from './generators/vendors.mjs'
import { vendorsDocument } from './generators/vendors-document.mjs'
import { warehouseFiles } from './generators/warehouse.mjs'
import { listServices } from './lib/manifests.mjs'
import { root } from './lib/root.mjs'

/**
 * Everything in this repository that a program writes and people commit. `npm run check` regenerates each in memory
 * and compares; `node tools/run.mjs generate` writes.
 *
 * @typedef {object} Generator
 * @property {string} name
 * @property {string[]} files folders or files that belong to it, relative to the root: a file there that `run` does
 *   not return is stale and fails the check
 * @property {() => Promise<Record<string, string>>} run path relative to the root -> content; pure, writes nothing
 */

/** @type {Generator[]} */
export const generators = [
  { name: 'event contracts', files: ['libs/contracts/schemas'], run: contractSchemas },
  { name: 'typed client', files: ['libs/client/src/generated'], run: typedClient },
  { name: 'service modules', files: ['apps/litper/src/generated'], run: serviceModules },
  { name: 'metrics', files: ['libs/metrics/generated'], run: metricsCatalogue },
  {
    name: 'warehouse',
    files: ['dbt/models/generated', 'dbt/macros/generated', 'dbt/loaders', 'dbt/seeds/message_prices.csv'],
    run: warehouseFiles,
  },
  { name: 'README tables', files: ['README.md'], run: readmeTables },
  {
    name: 'service doors',
    files: listServices(root).map(({ name }) => `libs/services/${name}/README.md`),
    run: serviceDoors,
  },
  { name: 'carriers', files: ['libs/carriers/src'], run: carrierList },
  { name: 'connectors', files: ['libs/connectors/src'], run: connectorList },
  { name: 'sandbox', files: ['apps/sandbox/src/generated'], run: sandboxVendors },
  { name: 'vendors document', files: ['docs/vendors.md'], run: vendorsDocument },
  { name: 'telemetry document', files: ['docs/telemetry.md'], run: telemetryDocument },
  { name: 'dashboards', files: ['grafana/dashboards'], run: dashboards },
  // beside them lie rules that are written by hand
  {
    name: 'alert rules',
    files: ['rules', 'tests', 'weeks.tests'].map((one) => `grafana/alerts/litper.${one}.yaml`),
    run: alertRules,
  },
  { name: 'alerts of faults', files: ['docs/observability.md'], run: alertFaults },
  { name: 'chart', files: ['helm/litper/files'], run: chartFiles },
  { name: 'settings', files: ['.env.example'], run: envExample },
  { name: 'console tokens', files: ['apps/console/src/generated'], run: consoleTokens },
  { name: 'understanding', files: ['libs/understanding/src/generated'], run: understandingWeights },
]
