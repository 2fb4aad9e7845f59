import type { Alert } from './alert.ts'
import { away } from './alerts/away.ts'
import { businessAlerts } from './alerts/business.ts'
import { waiting } from './alerts/waiting.ts'
import { errorsOf, recorded, SLOS, WINDOWS } from './slos.ts'

export const ALERTS: readonly Alert[] = [...away, ...waiting, ...businessAlerts]
const HOUR = 60

const annotationsOf = ({ says, runbook, board }: Pick<Alert, 'says' | 'runbook' | 'board'>) => ({
  summary: says,
  runbook: `docs/runbooks/${runbook}.md`,
  dashboard: `litper-${board}`,
})

/** Always fires: what hears nothing of it for ten minutes knows that Prometheus or Alertmanager is away. No person is told of it. */
export const WATCHDOG = {
  alert: 'Watchdog',
  expr: 'vector(1)',
  labels: { severity: 'none' },
  annotations: annotationsOf({
    says: 'Prometheus and Alertmanager work.',
    runbook: 'checks-silent',
    board: 'principal',
  }),
}

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
      rules: [
        WATCHDOG,
        ...ALERTS.map((alert) => ({
          alert: alert.name,
          expr: alert.expr,
          for: alert.for,
          labels: { severity: alert.severity },
          annotations: annotationsOf(alert),
        })),
      ],
    },
  ],
})

const seriesOf = (series: Readonly<Record<string, string>>) =>
  Object.entries(series).map(([name, values]) => ({ series: name, values }))

const { alert: alertname, labels: exp_labels, annotations: exp_annotations } = WATCHDOG
const watchdogTest = {
  name: 'Watchdog always fires',
  interval: '1m',
  input_series: [],
  alert_rule_test: [0, 1440].map((at) => ({
    eval_time: `${at}m`,
    alertname,
    exp_alerts: [{ exp_labels, exp_annotations }],
  })),
}

/** promtool's unit tests: each alert fires, does not fire, and ends. */
export const testsFile = (step: 1 | 15) => ({
  rule_files: ['litper.rules.yaml'],
  evaluation_interval: `${step}m`,
  tests: [
    ...(step === 1 ? [watchdogTest] : []),
    ...ALERTS.filter(({ test }) => (test.step ?? 1) === step).flatMap((alert) => testsOf(alert, step)),
  ],
})

function testsOf(alert: Alert, step: 1 | 15) {
  const { name, severity, test, says } = alert
  const { fires, quiet, resolves, at, over = at + HOUR, labels = {} } = test
  const summary = says.replace(/\{\{ \$labels\.(\w+) \}\}/g, (_, label: string) => labels[label] ?? '')
  const loud = [{ exp_labels: { ...labels, severity }, exp_annotations: { ...annotationsOf(alert), summary } }]
  const when = (minutes: number, expected: readonly object[]) => ({
    eval_time: `${minutes}m`,
    alertname: name,
    exp_alerts: expected,
  })
  const unit = (what: string, series: typeof fires, alert_rule_test: readonly object[]) => ({
    name: `${name} ${what}`,
    interval: `${step}m`,
    input_series: seriesOf(series),
    alert_rule_test,
  })
  return [
    unit('fires', fires, [when(at, loud)]),
    unit('is quiet', quiet, [when(at, [])]),
    unit('ends', resolves, [when(at, loud), when(over, [])]),
  ]
}
