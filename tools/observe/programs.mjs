import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { EngineFault } from '../engines/fault.mjs'
import { ensureProgram, findProgram, fromSystem, run } from '../engines/programs.mjs'
import { root } from '../lib/root.mjs'
import { goBuild, goProgram } from './go.mjs'

const HOME = join(root, '.engines', 'observe')
const here = import.meta.dirname

/** Files of ours that a Go program is built from. @param {string} folder */
const filesIn = (folder) =>
  Object.fromEntries(readdirSync(join(here, folder)).map((name) => [name, join(here, folder, name)]))

/** From a Debian package, unpacked and not installed: no service is started. @param {string} name @param {string} home */
async function unpackDebian(name, home) {
  mkdirSync(home, { recursive: true })
  const need = `apt-get is needed to fetch ${name}.`
  await run('apt-get', ['-o', 'APT::Sandbox::User=root', '-q', 'update'], { need })
  await run('sh', ['-c', `cd '${home}' && apt-get -q download ${name} && dpkg -x ${name}_*.deb root`], { need })
}

/**
 * What watches, each at one version, built or fetched by its ordinary client.
 * @type {Readonly<Record<string, import('../engines/programs.mjs').Program>>}
 */
export const PROGRAMS = {
  collector: {
    version: '0.155.0',
    file: 'otelcol',
    install: (home) =>
      goBuild({ files: filesIn('collector'), folder: join(home, 'source'), file: join(home, 'otelcol') }),
  },
  jaeger: {
    version: '2.13.0',
    file: 'jaeger',
    install: (home) =>
      goBuild({
        files: filesIn('jaeger'),
        folder: join(home, 'source'),
        file: join(home, 'jaeger'),
        target: 'github.com/jaegertracing/jaeger/cmd/jaeger',
        flags: '-X github.com/jaegertracing/jaeger/internal/version.latestVersion=v2.13.0',
        env: { GOFLAGS: '-mod=mod -buildvcs=false -modcacherw' },
      }),
  },
  logs: goProgram('github.com/VictoriaMetrics/VictoriaLogs/app/victoria-logs@v1.52.2'),
  prometheus: {
    version: 'Debian',
    file: 'root/usr/bin/prometheus',
    install: (home) => unpackDebian('prometheus', home),
  },
  blackbox: {
    version: 'Debian',
    file: 'root/usr/bin/prometheus-blackbox-exporter',
    install: (home) => unpackDebian('prometheus-blackbox-exporter', home),
  },
  alertmanager: {
    version: 'Debian',
    file: 'alertmanager',
    // it looks for its templates where its package puts them: unpacked alone it does not start
    install: async (home) => {
      await fromSystem('prometheus-alertmanager', 'prometheus-alertmanager')
      const file = findProgram('prometheus-alertmanager')
      if (file) symlinkSync(file, join(home, 'alertmanager'))
    },
  },
}

/** Those that are not installed yet. */
export const missing = () =>
  Object.entries(PROGRAMS)
    .filter(([name, { file }]) => !existsSync(join(HOME, name, file)))
    .map(([name]) => name)

/**
 * Installs a program once for each version.
 * @param {string} name
 * @returns {Promise<string>} its file
 * @throws {EngineFault} it cannot be had here
 */
export function ensure(name) {
  const program = PROGRAMS[name]
  if (!program) throw new EngineFault(`There is no program "${name}".`)
  return ensureProgram(HOME, name, program)
}
