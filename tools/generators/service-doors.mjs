import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listServices } from '../lib/manifests.mjs'
import { root } from '../lib/root.mjs'
import { sourceFiles } from '../lib/sources.mjs'
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
const sourcesOf = (name) =>
  sourceFiles(root, `libs/services/${name}/src`)
    .filter((file) => !NOT_IN_USE.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'))

/** @param {readonly string[]} sources the texts of a service's files */
export function doorsOf(sources) {
  // of people the platform asks, and answers, in the name of a service that holds some
  const holdsPeople = sources.some((text) => text.includes('holdsPeople('))
  const operations = found(
    sources.filter((text) => text.includes('operation({')),
    /^ {2}name: '(\w+\.\w+)'/gm,
  )
  /** @type {[string, string[]][]} */
  const lines = [
    ['Hears', found(sources, /@On\((\w+)/g, holdsPeople ? ['PersonRequested'] : [])],
    ['Tells', found(sources, /\bemit\(([A-Z]\w*)/g, holdsPeople ? ['PersonAnswered'] : [])],
    ['Operations', operations.map((one) => `\`${one}\``)],
  ]
  return lines
    .filter(([, names]) => names.length > 0)
    .map(([what, names]) => `- ${what}: ${names.join(', ')}.`)
    .join('\n')
}

/**
 * Each name once, in the order of the alphabet.
 * @param {readonly string[]} sources
 * @param {RegExp} pattern its first group is the name
 * @param {readonly string[]} more names that the pattern does not see
 */
const found = (sources, pattern, more = []) =>
  [
    ...new Set([...more, ...sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))]),
  ].sort()
