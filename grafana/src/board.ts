import type { Builder } from '@grafana/grafana-foundation-sdk/cog'
import {
  type Dashboard,
  DashboardBuilder,
  DashboardCursorSync,
  DashboardLinkBuilder,
  DashboardLinkType,
  type Panel as GrafanaPanel,
  RowBuilder,
  ThresholdsConfigBuilder,
  ThresholdsMode,
} from '@grafana/grafana-foundation-sdk/dashboard'
import { PanelBuilder as Logs } from '@grafana/grafana-foundation-sdk/logs'
import { DataqueryBuilder as LokiQuery } from '@grafana/grafana-foundation-sdk/loki'
import { DataqueryBuilder as Query } from '@grafana/grafana-foundation-sdk/prometheus'
import { PanelBuilder as Stat } from '@grafana/grafana-foundation-sdk/stat'
import { PanelBuilder as Lines } from '@grafana/grafana-foundation-sdk/timeseries'

/** One query and how its lines are called: `[PromQL, legend]`. */
export type Asked = readonly [expression: string, legend: string]
export interface Panel {
  readonly title: string
  /** What to think of it, in the words of someone who was just woken. */
  readonly says: string
  readonly unit: string
  readonly asks: readonly Asked[]
  /** One big number instead of lines; green below the first, then yellow, then red. */
  readonly stat?: readonly [yellow: number, red: number]
}
/** Lines of the log store, in LogQL; `twin` is the same in LogsQL, which the tests execute. */
export interface LogPanel {
  readonly title: string
  readonly logs: string
  readonly twin: string
}
export interface Board {
  readonly uid: string
  readonly title: string
  readonly rows: readonly { readonly title: string; readonly panels: readonly (Panel | LogPanel)[] }[]
}

const METRICS = { type: 'prometheus', uid: 'prometheus' }
const LOGS = { type: 'loki', uid: 'loki' }
const HEIGHT = 8
/** Of the 24 columns of a row. */
const WIDTH = { stat: 6, lines: 12, logs: 24 }

/** The board as Grafana reads it. */
export function dashboardOf({ uid, title, rows }: Board): Dashboard {
  const builder = new DashboardBuilder(`Litper / ${title}`)
    .uid(`litper-${uid}`)
    .tags(['litper', 'generated'])
    .refresh('30s')
    .time({ from: 'now-3h', to: 'now' })
    .timezone('browser')
    .tooltip(DashboardCursorSync.Crosshair)
    .readonly()
    .link(new DashboardLinkBuilder('Litper').type(DashboardLinkType.Dashboards).tags(['litper']).asDropdown(true))
  for (const row of rows) {
    builder.withRow(new RowBuilder(row.title))
    for (const panel of row.panels) builder.withPanel('logs' in panel ? logsOf(panel) : panelOf(panel))
  }
  return builder.build()
}

function panelOf({ title, says, unit, asks, stat }: Panel): Builder<GrafanaPanel> {
  const panel = stat ? new Stat().thresholds(limits(stat)).span(WIDTH.stat) : new Lines().min(0).span(WIDTH.lines)
  panel.title(title).description(says).unit(unit).height(HEIGHT).datasource(METRICS)
  for (const [at, [expression, legend]] of asks.entries())
    panel.withTarget(
      new Query()
        .expr(expression)
        .legendFormat(legend)
        .refId(String.fromCharCode(65 + at))
        .exemplar(!stat),
    )
  return panel
}

const limits = ([yellow, red]: readonly [number, number]) =>
  new ThresholdsConfigBuilder().mode(ThresholdsMode.Absolute).steps([
    { color: 'green', value: null },
    { color: 'yellow', value: yellow },
    { color: 'red', value: red },
  ])

const logsOf = ({ title, logs }: LogPanel): Builder<GrafanaPanel> =>
  new Logs()
    .title(title)
    .span(WIDTH.logs)
    .height(HEIGHT)
    .datasource(LOGS)
    .withTarget(new LokiQuery().expr(logs).refId('A'))
