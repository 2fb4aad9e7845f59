/**
 * @typedef {object} Line
 * @property {string} name
 * @property {readonly (readonly [seconds: number, value: string])[]} values as Prometheus answers
 */
/**
 * @typedef {object} Drawn
 * @property {string} title
 * @property {string} unit
 * @property {boolean} isStat one big number
 * @property {readonly Line[]} lines
 */

const [WIDTH, HEIGHT, GAP, COLUMNS] = [460, 180, 16, 2]
const COLOURS = ['#5794f2', '#73bf69', '#ff9830', '#f2495c', '#b877d9', '#fade2a', '#8ab8ff', '#56a64b']
const MOST_LINES = 8

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
/** @param {number} value @param {string} unit */
function shown(value, unit) {
  if (!Number.isFinite(value)) return '–'
  if (unit === 'percentunit') return `${(value * 100).toPrecision(3)} %`
  if (unit === 'bytes') return `${(value / 1e6).toFixed(1)} MB`
  const short = Math.abs(value) >= 1e6 ? `${(value / 1e6).toPrecision(3)} M` : String(Number(value.toPrecision(3)))
  return unit === 's' || unit === 'h' ? `${short} ${unit}` : short
}

/**
 * A board as one SVG: what its own queries answered, and «no data» where they answered nothing.
 * @param {string} title
 * @param {readonly { title: string, panels: readonly Drawn[] }[]} rows
 * @param {string} from what ran meanwhile, and when
 */
export function boardPicture(title, rows, from) {
  const width = COLUMNS * WIDTH + (COLUMNS + 1) * GAP
  let y = 56
  const parts = [
    `<text x="${GAP}" y="26" font-size="18" font-weight="600">${escaped(title)}</text>`,
    `<text x="${GAP}" y="44" class="soft">${escaped(from)}</text>`,
  ]
  for (const { title: name, panels } of rows) {
    if (panels.length === 0) continue
    parts.push(`<text x="${GAP}" y="${y + 16}" font-weight="600">${escaped(name)}</text>`)
    y += 26
    panels.forEach((panel, at) => {
      const [left, top] = [GAP + (at % COLUMNS) * (WIDTH + GAP), y + Math.floor(at / COLUMNS) * (HEIGHT + GAP)]
      parts.push(`<g transform="translate(${left},${top})">${panelPicture(panel)}</g>`)
    })
    y += Math.ceil(panels.length / COLUMNS) * (HEIGHT + GAP)
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" font-family="system-ui,sans-serif" font-size="12" fill="#d8d9da"><title>${escaped(title)}</title><style>.soft{fill:#8e9297;font-size:11px}</style><rect width="100%" height="100%" fill="#111217"/>${parts.join('')}</svg>\n`
}

/** @param {Drawn} panel */
function panelPicture({ title, unit, isStat, lines }) {
  const frame = `<rect width="${WIDTH}" height="${HEIGHT}" rx="3" fill="#181b1f"/><text x="10" y="18">${escaped(title)}</text>`
  const some = lines.filter(({ values }) => values.length > 0)
  if (some.length === 0) return `${frame}<text x="${WIDTH / 2 - 24}" y="${HEIGHT / 2}" class="soft">no data</text>`
  if (isStat) {
    const last = Number(some[0]?.values.at(-1)?.[1])
    return `${frame}<text x="${WIDTH / 2}" y="${HEIGHT / 2 + 16}" font-size="36" text-anchor="middle" fill="#73bf69">${shown(last, unit)}</text>`
  }
  const peak = (/** @type {Line} */ { values }) => Math.max(...values.map(([, value]) => Number(value) || 0))
  const drawn = [...some].sort((a, b) => peak(b) - peak(a)).slice(0, MOST_LINES)
  const most = Math.max(...drawn.map(peak)) || 1
  const times = drawn.flatMap(({ values }) => values.map(([at]) => at))
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const [left, right, top, bottom] = [64, WIDTH - 10, 30, HEIGHT - 44]
  const x = (/** @type {number} */ at) => left + ((right - left) * (at - first)) / (last - first || 1)
  const y = (/** @type {number} */ value) => bottom - ((bottom - top) * Math.max(0, value)) / most
  const paths = drawn.map(({ values }, at) => {
    const points = values.filter(([, value]) => Number.isFinite(Number(value)))
    const d = points.map(([when, value]) => `${x(when).toFixed(0)},${y(Number(value)).toFixed(1)}`).join(' ')
    return `<polyline points="${d}" fill="none" stroke="${COLOURS[at]}" stroke-width="1.5"/>`
  })
  const names = drawn.map(
    ({ name }, at) =>
      `<text x="${10 + (at % 4) * 112}" y="${HEIGHT - 24 + Math.floor(at / 4) * 15}" class="soft" style="fill:${COLOURS[at]}">${escaped(name.slice(0, 19))}</text>`,
  )
  const grid = [0, 0.5, 1].map(
    (share) =>
      `<line x1="${left}" x2="${right}" y1="${y(most * share)}" y2="${y(most * share)}" stroke="#2c3235"/><text x="${left - 6}" y="${y(most * share) + 4}" text-anchor="end" class="soft">${shown(most * share, unit)}</text>`,
  )
  const left_off =
    some.length > drawn.length
      ? `<text x="${WIDTH - 10}" y="18" text-anchor="end" class="soft">the highest ${MOST_LINES} of ${some.length}</text>`
      : ''
  return frame + left_off + grid.join('') + paths.join('') + names.join('')
}

/** As Grafana fills a legend: `{{label}}`. @param {string} legend @param {Readonly<Record<string, string>>} metric */
export const legendOf = (legend, metric) =>
  legend.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, label) => metric[label] ?? '') ||
  Object.values(metric).join(' ') ||
  'value'
