import './charts.css'
import { useNarrow } from '../narrow.ts'
import { type Series, ticksOf } from './series.ts'

interface Props {
  /** What it shows, in words: read aloud in place of the picture. */
  readonly label: string
  readonly periods: readonly string[]
  readonly series: readonly Series[]
  readonly figure: (value: number) => string
  readonly periodText: (period: string) => string
  /** Shorter, below the axis. */
  readonly axisText: (period: string) => string
}
const WIDE = { width: 720, height: 240 }
const NARROW = { width: 336, height: 200 }
const PAD = { top: 12, right: 12, bottom: 24, left: 64 }

/** Lines over time, drawn as SVG; its numbers belong in a table beside it. */
export function LineChart({ label, periods, series, figure, periodText, axisText }: Props) {
  const { width, height } = useNarrow() ? NARROW : WIDE
  const largest = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const ticks = ticksOf(largest)
  const top = ticks.at(-1)!
  const x = (at: number) =>
    PAD.left + (periods.length === 1 ? 0.5 : at / (periods.length - 1)) * (width - PAD.left - PAD.right)
  const y = (value: number) => height - PAD.bottom - (value / top) * (height - PAD.top - PAD.bottom)
  const every = Math.max(1, Math.ceil(periods.length / (width / 90)))
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="grid" x1={PAD.left} x2={width - PAD.right} y1={y(tick)} y2={y(tick)} />
            <text className="tick" x={PAD.left - 8} y={y(tick) + 4} textAnchor="end">
              {figure(tick)}
            </text>
          </g>
        ))}
        {periods.map(
          (period, at) =>
            at % every === 0 && (
              <text key={period} className="tick" x={x(at)} y={height - 6} textAnchor={anchorOf(at, periods.length)}>
                {axisText(period)}
              </text>
            ),
        )}
        {series.map(({ name, values }, of) => (
          <g key={name} className={`line line-${of}`}>
            <path d={pathOf(values, x, y)} />
            {values.map(
              (value, at) =>
                value !== null && (
                  <circle key={periods[at]} cx={x(at)} cy={y(value)} r={periods.length > 40 ? 1.5 : 3}>
                    <title>{[name, periodText(periods[at]!), figure(value)].filter(Boolean).join(' · ')}</title>
                  </circle>
                ),
            )}
          </g>
        ))}
      </svg>
      {series.length > 1 && (
        <figcaption className="row">
          {series.map(({ name }, of) => (
            <span key={name} className={`legend line-${of}`}>
              <svg viewBox="0 0 24 8" aria-hidden="true">
                <path d="M0 4H24" />
              </svg>
              {name}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  )
}

const anchorOf = (at: number, of: number) => (at === 0 ? 'start' : at === of - 1 ? 'end' : 'middle')

function pathOf(values: Series['values'], x: (at: number) => number, y: (value: number) => number): string {
  let isDown = false
  return values
    .map((value, at) => {
      if (value === null) {
        isDown = false
        return ''
      }
      const step = `${isDown ? 'L' : 'M'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`
      isDown = true
      return step
    })
    .join('')
}
