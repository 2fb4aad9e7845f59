import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listServices } from '../lib/manifests.mjs'
import { NewFault } from './fault.mjs'
import { serviceNamed, withController, withImport } from './module-file.mjs'
import { fill, render, spellings } from './template.mjs'

/** @type {import('./kinds.mjs').Kind} */
export const operation = (root, name, options) => {
  const [, nouns = '', verb = ''] = /^([a-z]+(?:_[a-z]+)*)\.([a-z]+(?:_[a-z]+)*)$/.exec(name) ?? []
  if (verb === '') throw new NewFault(`An operation is named <nouns>.<verb>, as in orders.add_note, not "${name}".`)
  const route = `/api/v1/${nouns.replaceAll('_', '-')}`
  const described = `${nouns.replaceAll('_', '-')}.operations.ts`
  // The gateway owns all of /api that is nobody else's: only what it answers already is meant.
  const owner = listServices(root).find(
    ({ name: one, routes, gateway }) =>
      routes.some((own) => route === own || route.startsWith(`${own}/`)) &&
      (!gateway || existsSync(join(root, 'libs/services', one, 'src/edge', described))),
  )
  if (!owner) throw new NewFault(`No service owns ${route}: add it to "routes" in the package.json of one.`)
  const service = serviceNamed(root, owner.name)
  const words = wordsOf(service, nouns, verb, options.includes('--read'))
  const { [USE_CASE]: usecase = '', ...parts } = render('operation', words)
  const files = { [`${service.folder}/src/usecases/${words.name}.ts`]: usecase }
  const edge = `${service.folder}/src/edge`
  const paths = {
    operations: `${edge}/${words.kebab}.operations.ts`,
    controller: `${edge}/${words.kebab}.controller.ts`,
  }
  const left = [
    `${paths.operations}: input, output, roles, risk, errors`,
    `${service.folder}/src/usecases/${words.name}.ts: what it does, and a contract spec beside it`,
  ]
  if (!existsSync(join(root, paths.operations)) || !existsSync(join(root, paths.controller)))
    return {
      files: { ...files, [paths.operations]: part(parts, 'operations'), [paths.controller]: part(parts, 'controller') },
      changes: {
        [service.modulePath]: withController(service.text(`src/${service.name}.module.ts`), {
          className: `${words.Nouns}Controller`,
          from: `./edge/${words.kebab}.controller.ts`,
        }),
      },
      left,
    }
  const standing = (/** @type {string} */ path) => service.text(path.slice(service.folder.length + 1))
  return {
    files,
    changes: {
      [paths.operations]: grown(standing(paths.operations), fill(part(parts, 'described'), words)),
      [paths.controller]: answering(standing(paths.controller), part(parts, 'method'), words),
    },
    left,
  }
}

const USE_CASE = 'usecase.ts'
/** With the blank line and the comment above it. */
const PRIVATE_METHOD = /\n\n( {2}\/\*\*((?!\*\/)[\s\S])*\*\/\n)? {2}private (async )?\w+\(/

/** @param {Record<string, string>} parts @param {string} name */
const part = (parts, name) => parts[`${name}.ts`] ?? ''

/** @param {{ PARTS: string, Parts: string }} service @param {string} nouns @param {string} verb @param {boolean} reads */
function wordsOf(service, nouns, verb, reads) {
  const noun = nouns.replace(/s$/, '')
  const own = spellings((verb.includes('_') ? verb : `${verb}-${noun}`).replaceAll('_', '-'))
  const kebab = nouns.replaceAll('_', '-')
  return {
    ...own,
    ...{ nouns, noun, verb, kebab, PARTS: service.PARTS, Parts: service.Parts },
    Nouns: spellings(kebab).Name,
    path: verb.replaceAll('_', '-'),
    words: `${verb.includes('_') ? `${verb} of` : verb} ${article(noun)} ${noun}`.replaceAll('_', ' '),
    method: reads ? 'GET' : 'POST',
    kind: reads ? 'read' : 'write',
    roles: reads ? "'everyone'" : "['owner', 'operator']",
  }
}

/** @param {string} noun */
const article = (noun) => (/^[aeio]/.test(noun) ? 'an' : 'a')

/** The operations with one more; the imports that it needs are there in every file of operations, or added. @param {string} text @param {string} described */
function grown(text, described) {
  const needed = ['idShape', 'operation'].filter(
    (name) => !new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '@litper/platform/operations'`).test(text),
  )
  const imports =
    needed.length > 0 ? withImport(text, `import { ${needed.join(', ')} } from '@litper/platform/operations'`) : text
  return `${imports.trimEnd()}\n\n${described}`
}

/** The controller with one more method: after the others, before what is private, and with the operations as it imports them. @param {string} text @param {string} method @param {Record<string, string>} words */
function answering(text, method, words) {
  const start = text.indexOf('export class ')
  const end = text.indexOf('\n}', start)
  if (start < 0 || !/readonly parts:/.test(text))
    throw new NewFault(`${words.kebab}.controller.ts has no parts: write the method by hand.`)
  // Without a database of its own the controller leaves transactions to the use cases.
  const own = /readonly database:/.test(text)
    ? method
    : method.replace(/this\.database\.transaction\(\(\) => (.*)\)$/m, '$1')
  const all = new RegExp(`import \\* as (\\w+) from '\\./${words.kebab}\\.operations\\.ts'`).exec(text)?.[1]
  const described = `${words.camel}Operation`
  const added = all ? own.replaceAll(described, `${all}.${words.camel}`) : own
  const place = start + text.slice(start, end).search(PRIVATE_METHOD)
  const at = place < start ? end : place
  const grownClass = `${text.slice(0, at)}\n\n${added.trimEnd()}${text.slice(at)}`
  const lines = [
    `import { ${words.camel} } from '../usecases/${words.name}.ts'`,
    ...(all ? [] : [`import { ${words.camel} as ${described} } from './${words.kebab}.operations.ts'`]),
    ...(/\bAnswers\b[^}]*\} from '@litper\/platform'/.test(text) ? [] : ["import { Answers } from '@litper/platform'"]),
    ...(/\bInputOf\b[^}]*\} from '@litper\/platform'/.test(text)
      ? []
      : ["import type { InputOf } from '@litper/platform'"]),
  ]
  return lines.reduce(withImport, grownClass)
}
