import type { Alert } from './alert.ts'
import { businessAlerts } from './alerts/business.ts'
import { technical } from './alerts/technical.ts'
import { errorsOf, recorded, SLOS, WINDOWS } from './slos.ts'

export const ALERTS: readonly Alert[] = [...technical, ...businessAlerts]
const HOUR = 60

/** Prometheus' rules: the shares that promises are kept by, and the alerts. */
export const rulesFile = () => ({
  groups: [
    {
      name: 'litper-promises',
      interval: '30s',
      rules: SLOS.flatMap((slo) =>
        WINDOWS.map((window) => ({
          record: recorded(window),
          expr: errorsOf(slo, window),
          labels: { slo: slo.name },
        })),
      ),
    },
    {
      name: 'litper',
      rules: ALERTS.map(({ name, severity, expr, for: wait, says, runbook, board }) => ({
        alert: name,
        expr,
        for: wait,
        labels: { severity },
        annotations: { summary: says, runbook: `docs/runbooks/${runbook}.md`, dashboard: `litper-${board}` },
      })),
    },
  ],
})

const seriesOf = (series: Readonly<Record<string, string>>) =>
  Object.entries(series).map(([name, values]) => ({ series: name, values }))

/** promtool's unit tests: each alert fires, does not fire, and ends. */
export const testsFile = (step: 1 | 15) => ({
  rule_files: ['litper.rules.yaml'],
  evaluation_interval: `${step}m`,
  tests: ALERTS.filter(({ test }) => (test.step ?? 1) === step).flatMap(
    ({ name, severity, test, says, runbook, board }) => {
      const { fires, quiet, resolves, at, over = at + HOUR, labels = {} } = test
      const summary = says.replace(/\{\{ \$labels\.(\w+) \}\}/g, (_, label: string) => labels[label] ?? '')
      const annotations = { summary, runbook: `docs/runbooks/${runbook}.md`, dashboard: `litper-${board}` }
      const loud = [{ exp_labels: { ...labels, severity }, exp_annotations: annotations }]
      const when = (minutes: number, expected: readonly object[]) => ({
        eval_time: `${minutes}m`,
        alertname: name,
        exp_alerts: expected,
      })
      return [
        {
          name: `${name} fires`,
          interval: `${step}m`,
          input_series: seriesOf(fires),
          alert_rule_test: [when(at, loud)],
        },
        {
          name: `${name} is quiet`,
          interval: `${step}m`,
          input_series: seriesOf(quiet),
          alert_rule_test: [when(at, [])],
        },
        {
          name: `${name} ends`,
          interval: `${step}m`,
          input_series: seriesOf(resolves),
          alert_rule_test: [when(at, loud), when(over, [])],
        },
      ]
    },
  ),
})
