import type { Asked, LogPanel, Panel } from './board.ts'

export const lines = (title: string, unit: string, says: string, ...asks: readonly Asked[]): Panel => ({
  title,
  unit,
  says,
  asks,
})
/** One number: yellow and red from these values on. */
export const number = (
  title: string,
  unit: string,
  says: string,
  limits: readonly [number, number],
  expression: string,
): Panel => ({
  title,
  unit,
  says,
  asks: [[expression, '']],
  stat: limits,
})
export const logs = (title: string, logql: string, twin: string): LogPanel => ({ title, logs: logql, twin })

/** A quantile of a histogram, by some labels. */
export const quantile = (q: number, metric: string, by: readonly string[] = [], matchers = ''): string =>
  `histogram_quantile(${q}, sum by (${['le', ...by].join(', ')}) (rate(${metric}_bucket${matchers}[5m])))`

/** Growth of a counter in a minute. */
export const perMinute = (metric: string, by: readonly string[], matchers = ''): string =>
  `sum by (${by.join(', ')}) (rate(${metric}${matchers}[5m])) * 60`

/** A part of a counter as a share of all of it; nothing where nothing happened. */
export const share = (metric: string, part: string, whole = '', window = '5m', by: readonly string[] = []): string => {
  const sum = by.length > 0 ? `sum by (${by.join(', ')})` : 'sum'
  return `(${sum} (increase(${metric}{${part}}[${window}])) or ${sum} (increase(${metric}${whole && `{${whole}}`}[${window}])) * 0) / (${sum} (increase(${metric}${whole && `{${whole}}`}[${window}])) > 0)`
}

/** More than half of a counter is that part of it, of more than `least` in five minutes: not one or two alone. */
export const mostly = (metric: string, part: string, whole: string, least: number): string =>
  `${share(metric, `${whole},${part}`, whole)} > 0.5 and sum(increase(${metric}{${whole}}[5m])) > ${least}`
