import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BOARDS } from '../../../../grafana/src/boards/index.ts'
import { boardPicture, legendOf } from '../../../../tools/observe/picture.mjs'
import type { Watch } from './watched.testing.ts'

const FOLDER = join(import.meta.dirname, '../../../../docs/screens/boards')
const PAGES_OF_OTHERS = /^service-(?!litper)/

/** Asks every query of every board for its lines since then. @returns those without any, and how to draw the rest */
export async function askBoards(watch: Watch, since: number) {
  const empty: string[] = []
  const drawings = []
  for (const { uid, title, rows } of BOARDS) {
    const drawn = []
    for (const row of rows) {
      const panels = []
      for (const panel of row.panels) {
        if ('logs' in panel) continue
        const lines = []
        for (const [expression, legend] of panel.asks) {
          const found = await watch.range(expression, since)
          if (found.length === 0 && !PAGES_OF_OTHERS.test(uid)) empty.push(`${uid}: ${panel.title}: ${expression}`)
          lines.push(...found.map(({ metric, values }) => ({ name: legendOf(legend, metric), values })))
        }
        panels.push({ title: panel.title, unit: panel.unit, isStat: panel.stat !== undefined, lines })
      }
      drawn.push({ title: row.title, panels })
    }
    if (!PAGES_OF_OTHERS.test(uid)) drawings.push({ uid, title, rows: drawn })
  }
  return { empty, drawings }
}

/** Into docs/screens/boards, when LITPER_BOARD_PICTURES=1. */
export function writePictures({ drawings }: Awaited<ReturnType<typeof askBoards>>): void {
  if (process.env['LITPER_BOARD_PICTURES'] !== '1') return
  mkdirSync(FOLDER, { recursive: true })
  const from = `${new Date().toISOString().slice(0, 10)}, npm run test:telemetry: 20 orders, 12 while both carriers fail, 120 when they are back`
  for (const { uid, title, rows } of drawings)
    writeFileSync(join(FOLDER, `${uid}.svg`), boardPicture(title, rows, from))
}
