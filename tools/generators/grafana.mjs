import { stringify } from 'yaml'
import { dashboardOf } from '../../grafana/src/board.ts'
import { BOARDS } from '../../grafana/src/boards/index.ts'
import { rulesFile, testsFile } from '../../grafana/src/rules.ts'

const NOTE = '# Generated from grafana/src by `node tools/run.mjs generate`.\n'
const yaml = (/** @type {unknown} */ value) =>
  `${NOTE}${stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })}`

/** Dashboards as Grafana reads them from files. */
export async function dashboards() {
  return Object.fromEntries(
    BOARDS.map((board) => [`grafana/dashboards/${board.uid}.json`, `${JSON.stringify(dashboardOf(board), null, 2)}\n`]),
  )
}

/** Prometheus' rules and promtool's tests of them. */
export async function alertRules() {
  return {
    'grafana/alerts/litper.rules.yaml': yaml(rulesFile()),
    'grafana/alerts/litper.tests.yaml': yaml(testsFile(1)),
    'grafana/alerts/litper.weeks.tests.yaml': yaml(testsFile(15)),
  }
}
