import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listServices } from '../lib/manifests.mjs'
import { root } from '../lib/root.mjs'
import { between } from './markdown.mjs'

const NOT_IN_USE = /\.(spec|testing)\.ts$/

/**
 * What each service hears, tells and does when it is asked, in its README between two marks: read from its code, so that a new event or
 * operation is no edit of a document.
 * @returns {Promise<Record<string, string>>} the READMEs by their paths
 */
export async function serviceDoors() {
  const readmes = listServices(root).map(({ name }) => {
    const file = `libs/services/${name}/README.md`
    return [file, between(readFileSync(join(root, file), 'utf8'), 'doors', doorsOf(sourcesOf(name)))]
  })
  return Object.fromEntries(readmes)
}

/** @param {string} name @returns {string[]} */
function sourcesOf(name) {
  const folder = join(root, 'libs/services', name, 'src')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !NOT_IN_USE.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
}

/** @param {readonly string[]} sources the texts of a service's files */
export function doorsOf(sources) {
  const [heard = [], told = []] = [/@On\((\w+)/g, /\bemit\(([A-Z]\w*)/g].map((pattern) => found(sources, pattern))
  if (sources.some((text) => text.includes('holdsPeople('))) {
    heard.push('PersonRequested') // the platform asks for it, and answers, in the service's name
    told.push('PersonAnswered')
  }
  const operations = found(
    sources.filter((text) => text.includes('operation({')),
    /^ {2}name: '(\w+\.\w+)'/gm,
  )
  /** @type {[string, string[]][]} */
  const lines = [
    ['Hears', heard.sort()],
    ['Tells', [...new Set(told)].sort()],
    ['Operations', operations.map((one) => `\`${one}\``)],
  ]
  return lines
    .filter(([, names]) => names.length > 0)
    .map(([what, names]) => `- ${what}: ${names.join(', ')}.`)
    .join('\n')
}

/** @param {readonly string[]} sources @param {RegExp} pattern its first group is the name */
const found = (sources, pattern) =>
  [...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')))].sort()
