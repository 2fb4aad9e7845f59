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
  const screens = screensOf(folder, scripts).map(({ file, parts }) => ({ file, bytes: weigh(parts) }))
  screens.sort((a, b) => b.bytes - a.bytes)
  const largest = screens[0]
  const rows = [
    { what: 'first script', bytes: weigh(scripts), note: '' },
    { what: 'first style', bytes: weigh(named.filter((file) => file.endsWith('.css'))), note: '' },
    { what: 'a screen', bytes: largest?.bytes ?? 0, note: largest ? basename(largest.file) : '' },
  ].map((row) => ({ ...row, most: BUDGETS[/** @type {keyof typeof BUDGETS} */ (row.what)] }))
  const lines = rows.map(({ what, bytes, most, note }) => {
    const mark = bytes <= most ? 'ok  ' : 'OVER'
    return `${mark} ${what.padEnd(13)} ${(bytes / KB).toFixed(1).padStart(6)} kB gzip of ${most / KB} ${note}`.trimEnd()
  })
  const each = screens.map(({ file, bytes }) => `${nameOf(file)} ${(bytes / KB).toFixed(1)}`)
  lines.push(`     each screen, kB gzip beside the first script: ${each.join(', ')}`)
  return { lines, over: rows.filter(({ bytes, most }) => bytes > most).length }
}

/** `assets/home-B3x.js` → `home` @param {string} file */
const nameOf = (file) => basename(file).replace(/-[\w-]{8}\.js$/, '')

/**
 * What the first scripts load later, each with the scripts that it needs in turn; files of older builds lie beside them.
 * @param {string} folder
 * @param {string[]} first
 */
function screensOf(folder, first) {
  const all = globSync('assets/*.js', { cwd: folder })
  const textOf = (/** @type {string} */ file) => readFileSync(join(folder, file), 'utf8')
  const named = (/** @type {string} */ text, /** @type {RegExp} */ how) =>
    [...text.matchAll(how)].flatMap((match) => all.filter((file) => basename(file) === match[1]))
  const later = new Set(first.flatMap((file) => named(textOf(file), /import\([`'"]\.\/([^`'"]+)[`'"]\)/g)))
  return [...later].map((file) => {
    const parts = new Set([file])
    for (const part of parts)
      for (const other of named(textOf(part), /(?:from|import)\s*[`'"]\.\/([^`'"]+\.js)[`'"]/g))
        if (!first.includes(other)) parts.add(other)
    return { file, parts: [...parts] }
  })
}
