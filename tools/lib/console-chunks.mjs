import { join } from 'node:path'
import { root } from './root.mjs'

const SOURCES = join(root, 'apps/console/src')
const AHEAD = join(SOURCES, 'ahead.ts')
const MAIN = join(SOURCES, 'main.tsx')
/** The page with the console, and the small script that asks ahead of it. */
export const ENTRIES = [join(root, 'apps/console/index.html'), AHEAD]
/** Only the large script needs it, though the small one names its package. */
const LATER = join(root, 'libs/client/src/generated/facts.ts')

const TABLE = /\/kit\/(paged-)?table\.tsx$/

/**
 * Few scripts: a browser asks six at once, and on a slow line each turn costs 150 ms. One for what runs ahead, one for what every screen
 * needs, one for our own parts that several screens share; the rest as the bundler has it.
 * @returns {import('rolldown').CodeSplittingOptions}
 */
export function consoleChunks() {
  /** @type {Map<string, Set<string>>} */
  const known = new Map()
  const reached = (/** @type {string} */ from, /** @type {import('rolldown').ChunkingContext} */ context) => {
    const all = known.get(from) ?? new Set([from])
    if (!known.has(from))
      for (const id of all) for (const next of context.getModuleInfo(id)?.importedIds ?? []) all.add(next)
    known.set(from, all)
    return all
  }
  return {
    groups: [
      {
        name: (id, context) => {
          if (id !== LATER && reached(AHEAD, context).has(id)) return 'early'
          return reached(MAIN, context).has(id) ? 'first' : null
        },
      },
      { name: 'parts', test: (id) => id.startsWith(join(SOURCES, 'kit/')) && !TABLE.test(id), minShareCount: 4 },
      { name: 'table', test: TABLE },
    ],
  }
}

/**
 * Puts the style and the small script before the large one: a slow line brings first what is named first.
 * @returns {import('vite').Plugin}
 */
export function aheadOfAll() {
  return {
    name: 'ahead-of-all',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const ahead = Object.values(bundle).find((one) => one.type === 'chunk' && one.facadeModuleId === AHEAD)
        if (ahead?.type !== 'chunk') throw new Error(`${AHEAD} was not built`)
        const styles = html.match(/<link rel="stylesheet"[^>]*>/g) ?? []
        const own = `<script type="module" async fetchpriority="high" crossorigin src="/${ahead.fileName}"></script>`
        const first = [...styles, own].join('\n    ')
        html = html.replace(/\n *<link rel="stylesheet"[^>]*>/g, '')
        html = html.replace(new RegExp(`\\n *<script type="module"[^>]*${ahead.fileName}"[^>]*></script>`), '')
        return html.replace(/\n *<script type="module"/, (script) => `\n    ${first}${script}`)
      },
    },
  }
}
