import { isTaken } from '../lib/net.mjs'
import { EngineFault } from './fault.mjs'
import { listenerOn } from './processes.mjs'

/** How many places an engine tries, ten apart, before it gives up. */
const TRIES = 20

/** @param {string} name */
export const portSetting = (name) => `ENGINE_${name.toUpperCase()}_PORT`

/** @param {import('./engine.mjs').Engine} engine @param {number} port */
export const portsOf = (engine, port) => [port, ...(engine.neighbours?.(port) ?? [])]

/**
 * Where an engine listens: where its setting says, else where it was before (its clients wait for it there), else its own
 * port; with all that it takes besides free, or the next place where they are, told in a line.
 * @param {import('./engine.mjs').Engine} engine
 * @param {number | undefined} before
 * @param {{ taken?: (port: number) => Promise<boolean>, tell?: (line: string) => void, env?: NodeJS.ProcessEnv }} [world]
 */
export async function choosePort(engine, before, { taken = isTaken, tell = console.log, env = process.env } = {}) {
  const wanted = Number(env[portSetting(engine.name)] || before || engine.port)
  if (!Number.isInteger(wanted) || wanted < 1)
    throw new EngineFault(`${portSetting(engine.name)}=${env[portSetting(engine.name)]} is no port.`)
  for (let port = wanted; port < wanted + TRIES * 10; port += 10) {
    const all = portsOf(engine, port)
    const busy = all[(await Promise.all(all.map(taken))).indexOf(true)]
    if (busy === undefined) return port
    const who = listenerOn(busy) ?? 'somebody else'
    tell(`${engine.name}: port ${busy} is taken by ${who}; trying ${port + 10}. ${portSetting(engine.name)} chooses.`)
  }
  throw new EngineFault(`${engine.name}: no free port from ${wanted} on; set ${portSetting(engine.name)}.`)
}
