import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listServices } from '../lib/manifests.mjs'
import { root } from '../lib/root.mjs'

const NOTE = "// Generated from the services' package manifests by `node tools/run.mjs generate`."

/** The modules that the all-in-one runs. */
export async function serviceModules() {
  const services = listServices(root).sort((a, b) => (a.package < b.package ? -1 : 1))
  const imports = services.map((one) => `import { ${one.module} } from '${one.package}'`)
  const content = `${NOTE}\n${imports.join('\n')}\n\nexport const services = [${services.map((one) => one.module).join(', ')}]\n`
  return { 'apps/litper/src/generated/services.ts': content }
}

/** The table of services in the README, between its two marks. */
export async function servicesTable() {
  const rows = listServices(root).map(({ name, summary, routes }) => {
    return [`[${name}](libs/services/${name})`, summary, routes.map((route) => `\`${route}\``).join(', ')]
  })
  const text = readFileSync(join(root, 'README.md'), 'utf8')
  return { 'README.md': between(text, 'services', table([['service', 'what it does', 'routes'], ...rows])) }
}

/**
 * Replaces what stands between `<!-- name -->` and `<!-- /name -->`.
 * @param {string} text
 * @param {string} name
 * @param {string} content
 */
export function between(text, name, content) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  if (start < 0 || end < start) throw new Error(`The marks ${open} and ${close} are missing.`)
  return `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`
}

/** A Markdown table, its columns as wide as their widest cell. @param {string[][]} rows the first is the head */
export function table([head = [], ...rows]) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)))
  const line = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
