import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const KB = 1000
/** Gzipped bytes at most: what every screen loads first, its style, and what one screen adds. */
const BUDGETS = { 'first script': 230 * KB, 'first style': 25 * KB, 'a screen': 40 * KB }

/**
 * What the built console weighs, gzipped, beside its budgets.
 * @param {string} root
 * @returns {{ lines: string[], over: number }}
 */
export function consoleBudgets(root) {
  const folder = join(root, 'dist/console')
  if (!existsSync(join(folder, 'index.html'))) return { lines: ['The console is not built.'], over: 1 }
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((match) => match[1] ?? '')
  const weigh = (/** @type {string[]} */ files) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0)
  const scripts = named.filter((file) => file.endsWith('.js'))
  const parts = partsOf(folder, scripts)
  const largest = parts.map((file) => ({ file, bytes: weigh([file]) })).sort((a, b) => b.bytes - a.bytes)[0]
  const rows = [
    { what: 'first script', bytes: weigh(scripts), note: '' },
    { what: 'first style', bytes: weigh(named.filter((file) => file.endsWith('.css'))), note: '' },
    { what: 'a screen', bytes: largest?.bytes ?? 0, note: largest ? basename(largest.file) : '' },
  ].map((row) => ({ ...row, most: BUDGETS[/** @type {keyof typeof BUDGETS} */ (row.what)] }))
  const lines = rows.map(({ what, bytes, most, note }) => {
    const mark = bytes <= most ? 'ok  ' : 'OVER'
    return `${mark} ${what.padEnd(13)} ${(bytes / KB).toFixed(1).padStart(6)} kB gzip of ${most / KB} ${note}`.trimEnd()
  })
  return { lines, over: rows.filter(({ bytes, most }) => bytes > most).length }
}

/** The scripts that the first ones import later; files of older builds lie beside them. @param {string} folder @param {string[]} first */
function partsOf(folder, first) {
  const all = globSync('assets/*.js', { cwd: folder })
  const reached = new Set(first)
  for (const file of reached) {
    const text = readFileSync(join(folder, file), 'utf8')
    for (const other of all) if (text.includes(basename(other))) reached.add(other)
  }
  return [...reached].filter((file) => !first.includes(file))
}
