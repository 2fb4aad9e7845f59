import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { camel, pascal } from '../lib/manifests.mjs'
import { NewFault } from './fault.mjs'

const TEMPLATES = join(import.meta.dirname, 'templates')

/**
 * The files of one template: `__name__` and its like are replaced in paths and contents, `.tmpl` goes.
 * @param {string} kind a folder of templates/
 * @param {Record<string, string>} words `name` -> what stands for `__name__`
 * @returns {Record<string, string>}
 */
export function render(kind, words) {
  const folder = join(TEMPLATES, kind)
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const name = relative(folder, path)
        .replaceAll('\\', '/')
        .replace(/\.tmpl$/, '')
      return [fill(name, words), fill(readFileSync(path, 'utf8'), words)]
    }),
  )
}

/** @param {string} text @param {Record<string, string>} words */
export function fill(text, words) {
  return text.replace(/__([a-z]+(?:_[a-z]+)*)__/gi, (whole, word) => words[word] ?? whole)
}

/**
 * A name in all its spellings: `name` my-part, `Name` MyPart, `camel` myPart, `NAME` MY_PART.
 * @param {string} name
 */
export function spellings(name) {
  return { name, Name: pascal(name), camel: camel(name), NAME: name.replaceAll('-', '_').toUpperCase() }
}

/** @param {string} name @param {string} what @throws NewFault */
export function kebab(name, what) {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) && name.length <= 40) return name
  throw new NewFault(`${what} is written in lower case with hyphens, as in "my-part", not "${name}".`)
}
