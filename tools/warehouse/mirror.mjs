import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { END_BYTES, factsLength, readFacts } from '../../libs/adapters/src/files/blob-format.ts'

/**
 * Copies the lake out of the object store into a folder as plain Parquet files: `<tenant>/stream=…/day=…/….parquet`. What is there already
 * is left; what is gone there goes here.
 * @param {string} dataDirectory where `BLOBS_URL=file:` keeps its files
 * @param {string} folder
 */
export function mirrorFiles(dataDirectory, folder) {
  const blobs = join(dataDirectory, 'blobs')
  const wanted = new Set()
  let copied = 0
  for (const path of filesBelow(blobs)) {
    const name = /^([^/]+)\/lake\/(.+\.parquet)~$/.exec(relative(blobs, path))
    if (!name) continue
    const target = join(folder, `${name[1]}`, `${name[2]}`)
    wanted.add(target)
    const { mtimeMs, mtime } = statSync(path)
    if (statSync(target, { throwIfNoEntry: false })?.mtimeMs === mtimeMs) continue
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(`${target}.draft`, bytesOf(path))
    utimesSync(`${target}.draft`, mtime, mtime)
    renameSync(`${target}.draft`, target)
    copied++
  }
  for (const path of filesBelow(folder)) if (!wanted.has(path)) rmSync(path)
  return { files: wanted.size, copied }
}

/** A blob without what the store writes behind its bytes. @param {string} path */
function bytesOf(path) {
  const whole = readFileSync(path)
  const end = whole.length - END_BYTES
  const length = factsLength(whole.subarray(end), end)
  const bytes = whole.subarray(0, end - length)
  const { sha256 } = readFacts(whole.subarray(end - length, end))
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error(`${path} does not hold the bytes that were written`)
  return bytes
}

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
}
