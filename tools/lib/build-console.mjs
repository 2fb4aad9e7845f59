import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'vite'
import { marksOf } from './build.mjs'
import { aheadOfAll, consoleChunks, ENTRIES } from './console-chunks.mjs'
import { root } from './root.mjs'

/** `node tools/lib/build-console.mjs`: what build.mjs starts. Says on stderr what went wrong, and ends with 1. */
const OUT = join(root, 'dist/console')
const BROWSERS = ['chrome111', 'firefox114', 'safari16.4']

/** Everything that the build reads beside node_modules. */
const SOURCES = [
  'apps/console/index.html',
  'apps/console/src/**/*',
  'libs/client/src/**/*.ts',
  'tools/lib/build-console.mjs',
  'tools/lib/console-chunks.mjs',
]

const startedAt = Date.now()
process.env.NODE_ENV = 'production' // the caller's may be `test`, which would bundle React's development half
try {
  await build({
    root: join(root, 'apps/console'),
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic' } },
    plugins: [aheadOfAll()],
    build: {
      rolldownOptions: { input: ENTRIES, output: { codeSplitting: consoleChunks() } },
      outDir: OUT,
      emptyOutDir: false, // a page that is open may still ask for a part of the build before
      target: BROWSERS,
      assetsInlineLimit: 0, // the policy of the page allows no data: URLs
      modulePreload: { polyfill: false }, // it would be an inline script
    },
  })
  const html = readFileSync(join(OUT, 'index.html'), 'utf8')
  if (/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/.test(html))
    throw new Error('the page has inline code, which its policy forbids')
  const files = globSync('assets/*.{js,css,svg}', { cwd: OUT })
  removeOld(files)
  for (const file of files) compress(join(OUT, file))
  const paths = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root }))
    .filter((path) => statSync(join(root, path)).isFile() && !/\.spec\.tsx?$/.test(path))
    .sort()
  const touched = paths.some((path) => statSync(join(root, path)).mtimeMs > startedAt)
  mkdirSync(OUT, { recursive: true })
  writeFileSync(join(OUT, 'stamp.json'), JSON.stringify(touched ? {} : marksOf(paths)))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

/** Smaller ones gain nothing. @param {string} path */
function compress(path) {
  const bytes = readFileSync(path)
  if (existsSync(`${path}.gz`) || bytes.length < 1024) return
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }))
}

/** Parts of builds older than a day. @param {string[]} files */
function removeOld(files) {
  const dayAgo = Date.now() - 86_400_000
  for (const file of files.filter((one) => statSync(join(OUT, one)).mtimeMs < dayAgo)) {
    if (readFileSync(join(OUT, 'index.html'), 'utf8').includes(basename(file))) continue
    for (const suffix of ['', '.gz', '.br']) rmSync(join(OUT, file + suffix), { force: true })
  }
}
