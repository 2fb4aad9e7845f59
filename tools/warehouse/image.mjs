import { copyFileSync, cpSync, existsSync, globSync, mkdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { copyLibraries, megabytes, sizeOf, writeUser } from '../cluster/image.mjs'
import { archiveFile, buildah, commit, IMAGES } from '../cluster/image-store.mjs'
import { runInRoot } from '../cluster/try-root.mjs'
import { run } from '../engines/programs.mjs'
import { root } from '../lib/root.mjs'
import { ensureDbt, pythonProgram, sitePackages } from './dbt.mjs'

const FOLDERS = [
  'usr/bin',
  'lib64',
  'lib/x86_64-linux-gnu',
  'etc/ssl/certs',
  'usr/share/zoneinfo',
  'tmp',
  'data',
  'proc',
  'dev',
]
/** As in docker/Dockerfile. */
export const ENTRYPOINT = ['/usr/bin/python3', 'tools/warehouse/job.py']
export const SETTINGS = {
  PYTHONPATH: '/packages',
  PYTHONDONTWRITEBYTECODE: '1',
  PYTHONUNBUFFERED: '1',
  DBT_TARGET_PATH: '/tmp/target',
  DBT_LOG_PATH: '/tmp/logs',
}
/** Of Python's own library: what no job imports. */
const LEFT_OUT =
  /(^|\/)(test|tests|idlelib|tkinter|turtledemo|ensurepip|lib2to3|__pycache__|config-[^/]+|site-packages)(\/|$)/
/** Of the packages: what installed them. */
const NOT_NEEDED = /(^|\/)(pip|setuptools|wheel|pkg_resources|_distutils_hack|__pycache__)(-[^/]*)?(\/|$)/

/**
 * The root file system of the warehouse's image without Docker: this machine's Python and its libraries, the packages of dbt/requirements.txt,
 * dbt/ and the loader. As the target `warehouse` of docker/Dockerfile, whose base is distroless.
 * @param {string} into
 * @returns {Promise<{ python: number, packages: number }>} megabytes
 */
export async function warehouseRoot(into) {
  await ensureDbt()
  rmSync(into, { recursive: true, force: true })
  for (const folder of FOLDERS) mkdirSync(join(into, folder), { recursive: true })
  writeUser(into)
  const { program, library, short } = JSON.parse(await run(pythonProgram, ['-c', ABOUT]))
  copyFileSync(realpathSync(program), join(into, 'usr/bin/python3'))
  const home = join(into, 'usr/lib', short)
  cpSync(library, home, { recursive: true, filter: (file) => !LEFT_OUT.test(file.slice(library.length)) })
  cpSync('/usr/share/zoneinfo/America', join(into, 'usr/share/zoneinfo/America'), {
    recursive: true,
    dereference: true,
  })
  await copyLibraries([program, ...globSync('**/*.so', { cwd: home }).map((file) => join(home, file))], into)
  const python = sizeOf(into)
  const packages = join(into, 'packages')
  const from = sitePackages()
  cpSync(from, packages, { recursive: true, filter: (file) => !NOT_NEEDED.test(file.slice(from.length)) })
  await copyLibraries(
    globSync('**/*.so*', { cwd: packages }).map((file) => join(packages, file)),
    into,
  )
  for (const part of ['dbt', 'tools/warehouse'])
    cpSync(join(root, part), join(into, 'app', part), {
      recursive: true,
      filter: (file) => basename(file) !== '__pycache__',
    })
  return { python: megabytes(python), packages: megabytes(sizeOf(into) - python) }
}

const ABOUT = `import json, os, sys, sysconfig
print(json.dumps({"program": os.path.realpath(sys.executable), "library": sysconfig.get_paths()["stdlib"], "short": f"python3.{sys.version_info[1]}"}))`

/** Runs a job as the chart does: not root, the root file system read only. @param {string} folder @param {string} job @param {string} url */
export const tryJob = (folder, job, url) =>
  runInRoot({
    folder,
    program: `/usr/bin/python3 /app/tools/warehouse/job.py ${job}`,
    env: { ...SETTINGS, WAREHOUSE_URL: url, BLOBS_URL: 'file:', LITPER_DATA_DIR: '/data' },
  })

/** An archive of that root by buildah. @param {string} from @returns {Promise<{ archive: string, megabytes: number }>} */
export async function warehouseArchive(from) {
  const archive = archiveFile('warehouse')
  mkdirSync(IMAGES, { recursive: true })
  const container = (await buildah('from', 'scratch')).trim()
  await buildah('copy', '-q', container, `${from}/`, '/')
  await buildah(
    'config',
    ...['--user', '65532:65532', '--workingdir', '/app', '--entrypoint', JSON.stringify(ENTRYPOINT)],
    ...Object.entries(SETTINGS).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...['--label', 'org.opencontainers.image.title=litper-warehouse'],
    container,
  )
  await commit(container, 'warehouse:0.1.0', archive)
  return { archive, megabytes: megabytes(existsSync(archive) ? statSync(archive).size : 0) }
}
