import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type EmbeddedPostgres, startEmbeddedPostgres, superuserPasswords } from './embedded.ts'
import { postmasterOf } from './postmaster.ts'

let directory: string
let other: ChildProcess | undefined
let running: EmbeddedPostgres | undefined
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'litper-embedded-'))
  chmodSync(directory, 0o755)
})
afterEach(async () => {
  other?.kill()
  await running?.stop()
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const start = async () => {
  running = await startEmbeddedPostgres({ directory, password: 'a password' })
  return running
}
const cluster = () => join(directory, 'postgres', 'cluster')
const pidFile = () => join(cluster(), 'postmaster.pid')
async function ask<T>({ url }: EmbeddedPostgres, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows as T[]
  } finally {
    await client.end()
  }
}
/** A process that is no PostgreSQL, of the user that PostgreSQL runs as: so PostgreSQL itself takes its pid for a rival's. */
function stranger(): number {
  const { uid, gid } = statSync(pidFile())
  other = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid, gid, stdio: 'ignore' } : { stdio: 'ignore' })
  return other.pid!
}
function powerCut(): void {
  process.kill(postmasterOf(cluster())!.pid, 'SIGKILL')
}

it('starts after a power cut although its old pid is another process by now, and leaves that process alone', async () => {
  const first = await start()
  await ask(first, 'CREATE TABLE kept AS SELECT 7 AS n')
  powerCut()
  const pid = stranger()
  writeFileSync(pidFile(), readFileSync(pidFile(), 'utf8').replace(/^\d+/, String(pid)))
  expect(postmasterOf(cluster())).toBeUndefined()
  const second = await start()
  expect(await ask(second, 'SELECT n FROM kept')).toEqual([{ n: 7 }])
  await second.stop()
  expect(other!.exitCode).toBeNull()
  expect(() => process.kill(pid, 0)).not.toThrow()
}, 60_000)

it('starts after a power cut when its old pid is nobody', async () => {
  await start()
  powerCut()
  expect(await ask(await start(), 'SELECT 1 AS n')).toEqual([{ n: 1 }])
}, 60_000)

it('starts one of its own when the server that it found ends', async () => {
  await start()
  const { pid } = postmasterOf(cluster())!
  process.kill(pid, 'SIGSTOP')
  const next = start()
  await sleep(200)
  process.kill(pid, 'SIGKILL')
  expect(await ask(await next, 'SELECT 1 AS n')).toEqual([{ n: 1 }])
}, 60_000)

it('knows none of our environment, and writes a log that is its owner’s alone', async () => {
  process.env['A_SECRET_OF_OURS'] = 'told to nobody'
  const { pid } = (await start()) && postmasterOf(cluster())!
  delete process.env['A_SECRET_OF_OURS']
  if (process.platform === 'linux') {
    const names = readFileSync(`/proc/${pid}/environ`, 'utf8')
      .split('\0')
      .map((one) => one.split('=')[0])
    expect(names.filter((name) => name && !/^(PATH|LC_\w+|TZ|PG\w+)$/.test(name))).toEqual([])
  }
  expect(statSync(join(directory, 'postgres.log')).mode & 0o777).toBe(0o600)
}, 60_000)

it('gives a cluster whose password was another the right one', async () => {
  const first = await start()
  const passwords = superuserPasswords('a new secret', ['a secret before'])
  expect(passwords.password).not.toContain('a new secret')
  const again = await startEmbeddedPostgres({ directory, ...passwords, formerPasswords: ['wrong', 'a password'] })
  running = again
  expect(await ask(again, 'SELECT 1 AS n')).toEqual([{ n: 1 }])
  await expect(ask(first, 'SELECT 1')).rejects.toThrow(/password/)
  await expect(startEmbeddedPostgres({ directory, password: 'wrong' })).rejects.toThrow(/another password/)
  await ask(again, `ALTER ROLE postgres PASSWORD 'a password'`)
}, 60_000)

it('is taken over while it runs, and stopped once', async () => {
  const first = await start()
  const second = await start()
  expect(second.url).toBe(first.url)
  await second.stop()
  await first.stop()
  expect(postmasterOf(cluster())).toBeUndefined()
}, 60_000)
