import { ENGINES, engineNamed } from '../engines/all.mjs'
import { FOLDER, install, killEngine, startEngine, stopEngine, wipe, writeUrls } from '../engines/life.mjs'
import { EngineFault } from '../engines/programs.mjs'
import { lives, memoryOf, readState } from '../engines/state.mjs'

const USAGE = 'npm run engines -- up|down|status|restart|kill [engine ...] [--wipe]'

/**
 * The real engines on loopback, under .engines/.
 * @param {string[]} args
 */
export default async function engines(args) {
  const [verb = 'status', ...rest] = args
  const names = rest.filter((one) => !one.startsWith('--'))
  try {
    const chosen = names.length > 0 ? names.map(engineNamed) : ENGINES
    if (verb === 'up') return await up(chosen)
    if (verb === 'status') return table({})
    if (!['down', 'restart', 'kill'].includes(verb)) throw new EngineFault(USAGE)
    for (const { name } of [...chosen].reverse()) {
      const ran = verb === 'kill' ? await killEngine(name).then(() => true) : await stopEngine(name)
      if (ran) console.log(`${name} ${verb === 'kill' ? 'killed' : 'stopped'}`)
      if (rest.includes('--wipe')) wipe(name)
    }
    if (verb === 'restart') return await up(chosen)
    writeUrls()
    return 0
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error
    console.error(error.message)
    return 1
  }
}

/** @param {readonly import('../engines/engine.mjs').Engine[]} chosen */
async function up(chosen) {
  /** @type {Record<string, string>} */
  const notes = {}
  for (const engine of chosen) {
    const began = performance.now()
    if (install(engine)) notes[engine.name] = `installed in ${Math.round((performance.now() - began) / 1000)} s`
    if (notes[engine.name]) console.log(`${engine.name} ${notes[engine.name]}`)
  }
  const ran = readState(FOLDER)
  await Promise.all(
    chosen.map(async ({ name }) => {
      const before = ran[name]
      const started = await startEngine(name)
      if (before?.pid !== started.pid) notes[name] ??= 'started'
    }),
  )
  writeUrls()
  return table(notes)
}

/** @param {Record<string, string>} notes */
function table(notes) {
  const state = readState(FOLDER)
  const rows = ENGINES.map(({ name, version }) => {
    const started = state[name]
    if (!started || !lives(started)) return [name, version, '-', '-', '-', 'not running']
    return [
      name,
      version,
      started.port,
      `${(started.startMs / 1000).toFixed(1)} s`,
      `${memoryOf(started.pid)} MB`,
      notes[name] ?? 'running',
    ]
  })
  const widths = [10, 24, 6, 7, 8, 0]
  for (const row of [['engine', 'version', 'port', 'start', 'memory', ''], ...rows])
    console.log(
      row
        .map((cell, index) => `${cell}`.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  return 0
}
