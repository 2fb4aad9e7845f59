import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listServices } from '../lib/manifests.mjs'
import { NewFault } from './fault.mjs'

/**
 * A service by its name.
 * @param {string} root
 * @param {string} name
 */
export function serviceNamed(root, name) {
  const services = listServices(root)
  const found = services.find((one) => one.name === name)
  if (!found)
    throw new NewFault(`There is no service "${name}". Services: ${services.map((one) => one.name).join(', ')}.`)
  const folder = `libs/services/${name}`
  const text = (/** @type {string} */ path) => readFileSync(join(root, folder, path), 'utf8')
  const [, PARTS, Parts] = /export const (\w+_PARTS) = partsToken<(\w+)>/.exec(text('src/edge/parts.ts')) ?? []
  if (!PARTS || !Parts) throw new NewFault(`${folder}/src/edge/parts.ts names no parts: see another service.`)
  return { ...found, folder, text, PARTS, Parts, modulePath: `${folder}/src/${name}.module.ts` }
}

/**
 * The text of a module with one controller more.
 * @param {string} text
 * @param {{ className: string, from: string }} controller
 */
export function withController(text, { className, from }) {
  const place = /controllers: \[\s*/.exec(text)
  if (!place) throw new NewFault('The module has no list of controllers: add "controllers: []" to it first.')
  const end = place.index + place[0].length
  const listed = `${text.slice(0, end)}${text[end] === ']' ? className : `${className}, `}${text.slice(end)}`
  return withImport(listed, `import { ${className} } from '${from}'`)
}

/** The text with one more import, after the first. @param {string} text @param {string} line */
export function withImport(text, line) {
  const first = /^import [^;]*?from '[^']+'( with \{[^}]*\})?\n/m.exec(text)
  const at = first ? first.index + first[0].length : 0
  return `${text.slice(0, at)}${line}\n${text.slice(at)}`
}
