import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { camel } from '../lib/manifests.mjs'
import { NewFault } from './fault.mjs'
import { serviceNamed, withController } from './module-file.mjs'
import { kebab, render, spellings } from './template.mjs'

/** @type {import('./kinds.mjs').Kind} */
export const event = (root, name, options) => {
  const [from = '', past = ''] = name.split('.')
  kebab(past, 'An event')
  serviceNamed(root, from)
  const listener = options[options.indexOf('--for') + 1]
  const to = options.includes('--for') ? serviceNamed(root, listener ?? '') : undefined
  const read = (/** @type {string} */ path) => readFileSync(join(root, 'libs/contracts/src', path), 'utf8')
  const stream = streamOf(read('streams.ts'), from)
  const words = { ...spellings(past), from, stream: stream.name, id: `${camel(stream.name.split('.')[1] ?? '')}Id` }
  const subscriber = to && render('subscriber', { ...words, service: to.name, PARTS: to.PARTS, Parts: to.Parts })
  return {
    files: { ...render('event', words), ...subscriber },
    changes: {
      'libs/contracts/src/index.ts': `${read('index.ts')}export { ${words.Name} } from './${from}/${past}.ts'\n`,
      ...(stream.text && { 'libs/contracts/src/streams.ts': stream.text }),
      ...(to && {
        [to.modulePath]: withController(to.text(`src/${to.name}.module.ts`), {
          className: `${words.Name}Subscriber`,
          from: `./edge/${past}.subscriber.ts`,
        }),
      }),
    },
    left: [
      `libs/contracts/src/${from}/${past}.ts: the sentence, the fields; the stream, where it is about another thing (streams.ts)`,
      `the use case of ${from} that emits it`,
      ...(to
        ? [
            `${to.folder}/src/usecases/follow-${past}.ts: what ${to.name} does about it`,
            `${to.folder}/src/edge/${past}.subscriber.spec.ts: the fields; what is done is for a contract spec of the use case`,
          ]
        : []),
    ],
  }
}

/**
 * The service's main stream; a new one where it has none.
 * @param {string} text of streams.ts
 * @param {string} service
 */
function streamOf(text, service) {
  const known = [...text.matchAll(/name: '([^']+)'/g)].map(([, one]) => one ?? '')
  const own = known.filter((one) => one.startsWith(`${service}.`))
  const main = own.find((one) => one === `${service}.${service.replace(/s$/, '')}`) ?? own[0]
  if (main) return { name: main }
  const name = `${service}.${service.replace(/s$/, '')}`
  const next = known.find((one) => one > name)
  const line = `  { name: '${name}', partitions: 4 },\n`
  const at = next ? text.indexOf(`  { name: '${next}'`) : text.indexOf('] as const')
  if (at < 0) throw new NewFault('libs/contracts/src/streams.ts is not the list that it was.')
  return { name, text: `${text.slice(0, at)}${line}${text.slice(at)}` }
}
