import {
  copyFileSync,
  cpSync,
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { run } from '../engines/programs.mjs'
import { imageRoot } from '../lib/image-root.mjs'
import { root } from '../lib/root.mjs'
import { buildah, commit } from './image-store.mjs'

/** Looked up at run time, so not among what `ldd` tells. */
const ALSO = [
  '/lib/x86_64-linux-gnu/libnss_dns.so.2',
  '/lib/x86_64-linux-gnu/libnss_files.so.2',
  '/lib/x86_64-linux-gnu/libresolv.so.2',
]
const WHO = 'nonroot:x:65532:65532:nonroot:/app:/sbin/nologin\n'

/**
 * The root file system of an app's image without Docker: this machine's Node and its libraries, what `image-root` gives, nothing else: no
 * shell, no package manager. As docker/Dockerfile, whose base is distroless.
 * @param {string} app one that is built
 * @param {string} into
 * @returns {Promise<{ packages: number, megabytes: { node: number, app: number } }>}
 */
export async function rootOf(app, into) {
  rmSync(into, { recursive: true, force: true })
  for (const folder of [
    'nodejs/bin',
    'lib64',
    'lib/x86_64-linux-gnu',
    'etc/ssl/certs',
    'tmp',
    'data',
    'proc',
    'dev',
    'app',
  ])
    mkdirSync(join(into, folder), { recursive: true })
  copyFileSync(realpathSync(process.execPath), join(into, 'nodejs/bin/node'))
  await copyLibraries([process.execPath], into)
  writeUser(into)
  const node = sizeOf(into)
  const packages = imageRoot({ root, app, into: join(into, 'app') })
  const natives = globSync('app/node_modules/**/*.node', { cwd: into }).map((file) => join(into, file))
  await copyLibraries(natives, into)
  copyFileSync(join(into, 'app/dist', app, 'main.mjs'), join(into, 'app/dist', app, 'start.mjs'))
  writeFileSync(join(into, 'app/main.mjs'), `await import('./dist/${app}/start.mjs')\n`)
  return { packages: packages.length, megabytes: { node: megabytes(node), app: megabytes(sizeOf(into) - node) } }
}

/** Who runs it, and what it needs to find and to trust others. @param {string} into a root with `etc/ssl/certs` */
export function writeUser(into) {
  cpSync('/etc/ssl/certs/ca-certificates.crt', join(into, 'etc/ssl/certs/ca-certificates.crt'), { dereference: true })
  writeFileSync(join(into, 'etc/passwd'), WHO)
  writeFileSync(join(into, 'etc/group'), 'nonroot:x:65532:\n')
  writeFileSync(join(into, 'etc/nsswitch.conf'), 'hosts: files dns\n')
}

/** What programs and native modules are linked with, by the names that they ask for. @param {string[]} files @param {string} into */
export async function copyLibraries(files, into) {
  // a module for another C library than this machine's is not loaded here either
  const told = await Promise.all(files.map((file) => run('ldd', [file]).catch(() => '')))
  const libraries = told.flatMap((text) => [...text.matchAll(/(\/\S+\.so\S*)/g)].map(([, file = '']) => file))
  for (const file of new Set([...libraries, ...ALSO].filter(existsSync))) {
    if (file.startsWith(into)) continue // a package brings its own
    const to = join(into, dirname(file), basename(file))
    mkdirSync(dirname(to), { recursive: true })
    copyFileSync(realpathSync(file), to)
  }
}

export const megabytes = (/** @type {number} */ bytes) => Math.round(bytes / 1e6)

/** Bytes of all files below. @param {string} path @returns {number} */
export function sizeOf(path) {
  const stat = lstatSync(path)
  return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : stat.size
}

/**
 * An archive of that root by buildah, in two layers: Node with its libraries, which all apps share, and the app.
 * @param {{ app: string, from: string, archive: string }} what
 */
export async function archiveOf({ app, from, archive }) {
  await nodeLayer(from)
  const container = (await buildah('from', '--pull-never', NODE_IMAGE)).trim()
  for (const part of ['app', 'lib/x86_64-linux-gnu'])
    await buildah('copy', '-q', container, `${join(from, part)}/`, `/${part}/`)
  const settings = ['NODE_ENV=production', 'HOST=0.0.0.0', 'PORT=8080', 'LITPER_DATA_DIR=/data']
  await buildah(
    'config',
    ...['--user', '65532:65532', '--workingdir', '/app', '--port', '8080'],
    ...['--entrypoint', JSON.stringify(ENTRYPOINT)],
    ...settings.flatMap((one) => ['--env', one]),
    ...['--label', `org.opencontainers.image.title=litper-${app}`],
    container,
  )
  await commit(container, `${app}:0.1.0`, archive)
}

/** As in docker/Dockerfile: what follows an image's name are arguments of the program, as the chart's `--migrate`. */
export const ENTRYPOINT = ['/nodejs/bin/node', 'main.mjs']
const NODE_IMAGE = `localhost/node-base:${process.versions.node}`

/** @param {string} from a root of any app */
async function nodeLayer(from) {
  const there = await buildah('images', '-q', NODE_IMAGE).catch(() => '')
  if (there.trim() !== '') return
  const container = (await buildah('from', 'scratch')).trim()
  for (const part of ['nodejs', 'lib64', 'lib', 'etc', 'tmp', 'data', 'proc', 'dev'])
    await buildah('copy', '-q', container, `${join(from, part)}/`, `/${part}/`)
  await buildah('commit', '-q', '--rm', container, NODE_IMAGE)
}
