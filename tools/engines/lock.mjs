import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { bornAt } from './processes.mjs'

/**
 * Runs the work while nobody else on this machine holds the same file: two commands, or two specs, never start one engine
 * twice. A holder that died holds nothing.
 * @template T
 * @param {string} file
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function alone(file, work) {
  mkdirSync(dirname(file), { recursive: true })
  while (!take(file)) await sleep(50)
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

let turn = 0

/** @param {string} file */
function take(file) {
  const mine = `${file}.${process.pid}.${turn++}`
  // linked when it is written: nobody ever reads half a name
  writeFileSync(mine, `${process.pid} ${bornAt(process.pid)}`)
  try {
    linkSync(mine, file)
    return true
  } catch {
    dropIfDead(file)
    return false
  } finally {
    rmSync(mine, { force: true })
  }
}

/** @param {string} file */
function dropIfDead(file) {
  try {
    const [pid, born] = readFileSync(file, 'utf8').split(' ')
    if (bornAt(Number(pid)) !== born) rmSync(file, { force: true })
  } catch {
    // given back meanwhile
  }
}
