/** What we promise, as events that went well among all events, in PromQL with `$window` as its place for time. */
export interface Slo {
  readonly name: string
  readonly promise: string
  readonly objective: number
  readonly good: string
  readonly all: string
  /** The same as series, for the tests of alerts. */
  readonly series: (good: string, all: string) => Readonly<Record<string, string>>
}
const within = (metric: string, seconds: string, matchers = '', labels = '') => ({
  // Prometheus 3 writes whole limits as 60.0, older ones as they come
  good: `sum(rate(${metric}_bucket{${matchers}${matchers && ','}le=~"${seconds}(\\\\.0)?"}[$window]))`,
  all: `sum(rate(${metric}_count${matchers && `{${matchers}}`}[$window]))`,
  series: (good: string, all: string) => ({
    [`${metric}_bucket{${labels}${labels && ','}le="${seconds}"}`]: good,
    [`${metric}_count${labels && `{${labels}}`}`]: all,
  }),
})

export const SLOS: readonly Slo[] = [
  {
    name: 'webhook',
    promise: 'a webhook is acknowledged within 200 ms',
    objective: 0.999,
    ...within('litper_http_request_duration_seconds', '0.2', 'route=~"/webhooks/.*"', 'route="/webhooks/a"'),
  },
  {
    name: 'order',
    promise: 'an order has its guía within 60 s',
    objective: 0.999,
    ...within('litper_order_to_waybill_seconds', '60'),
  },
  {
    name: 'answer',
    promise: 'a customer is answered within 5 s',
    objective: 0.999,
    ...within('litper_answer_seconds', '5'),
  },
  {
    name: 'page',
    promise: 'a tracking page is there within 300 ms',
    objective: 0.999,
    ...within('litper_http_request_duration_seconds', '0.3', 'route=~"/t/.*"', 'route="/t/:token"'),
  },
]

export const WINDOWS = ['5m', '30m', '1h', '6h'] as const
/** The name of the rule that records the share of bad events in a window. */
export const recorded = (window: string): string => `litper:slo_errors:ratio_rate${window}`
/** Nothing happened: nothing went wrong. */
export const errorsOf = ({ good, all }: Slo, window: string): string =>
  `(1 - ${good.replace('$window', window)} / (${all.replace('$window', window)} > 0)) or vector(0)`
