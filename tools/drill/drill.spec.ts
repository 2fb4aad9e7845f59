import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { losses } from './count.mjs'
import { archiving } from './database.mjs'
import { verdict } from './report.mjs'

const folder = mkdtempSync(join(tmpdir(), 'litper-backups-'))
afterAll(() => rmSync(folder, { recursive: true }))
const script = join(import.meta.dirname, '../../docker/backup.sh')
const backup = (...args: string[]) =>
  execFileSync('sh', [script, ...args], { env: { ...process.env, BACKUPS: folder }, encoding: 'utf8', stdio: 'pipe' })

const placed = new Map([
  ['a', 1000],
  ['b', 5000],
  ['c', 9000],
  ['d', 9500],
])
it('counts what customers knew of and is gone, and how old the first of it was', () => {
  const seen = { knownBefore: new Set(['a', 'b', 'c']), heldAfter: new Set(['a']), placed, at: 10_000 }
  expect(losses(seen)).toEqual({ known: 3, lost: 2, rpoSeconds: 5 })
  expect(losses({ ...seen, heldAfter: new Set(['a', 'b', 'c']) })).toEqual({ known: 3, lost: 0, rpoSeconds: 0 })
})

const figures = {
  rtoSeconds: 60,
  rpoSeconds: 70,
  known: 10,
  lost: 1,
  there: 12,
  placed: 12,
  waybillsTwice: 0,
  messagesTwice: 0,
  megabytes: 9,
  restored: 'x',
  seconds: { fetch: 1, combine: 1, replay: 1, platform: 1 },
}
it.each([
  ['all goals met', {}, true],
  ['back too late', { rtoSeconds: 1801 }, false],
  ['too much lost', { rpoSeconds: 901 }, false],
  ['an order of the shop that never comes back', { there: 11 }, false],
  ['an order that no search finds', { projected: { orders: 9, before: 9, left: 0, back: 8 } }, false],
  ['a person who was erased and is back', { erased: { backAgain: 9, left: 1 } }, false],
  ['nobody who could have come back', { erased: { backAgain: 0, left: 0 } }, false],
  ['another moment than the one asked for', { before: 5, removed: 5, after: 4, exact: false }, false],
])('judges a drill: %s', (_, over, ok) => {
  expect(verdict('restore', { ...figures, ...over }).ok).toBe(ok)
})

it('archives as the one server does: what a drill shows holds for that', () => {
  const compose = readFileSync(join(import.meta.dirname, '../../docker/compose.yaml'), 'utf8').replaceAll("'", '')
  for (const flag of archiving('/backups')) expect(compose).toContain(flag)
})

const day = 86_400_000
const now = Date.now()
const nameOf = (ageDays: number, kind: string) =>
  `${new Date(now - ageDays * day).toISOString().replace(/[-:]|\.\d+/g, '')}-${kind}`
it('keeps seven days, and of what is older the first full one of each week for 21 days', () => {
  mkdirSync(join(folder, 'base'), { recursive: true })
  mkdirSync(join(folder, 'wal'), { recursive: true })
  let before = ''
  for (let age = 450; age >= 0; age -= age > 30 ? 10 : 1)
    for (const kind of age < 10 ? ['full', 'incremental'] : ['full']) {
      const name = kind === 'full' ? nameOf(age, kind) : nameOf(age - 0.01, kind)
      for (const end of ['tar.gz', 'manifest', 'sha256']) writeFileSync(join(folder, 'base', `${name}.${end}`), '')
      writeFileSync(join(folder, 'base', `${name}.after`), `${kind === 'full' ? '' : before}\n`)
      const at = new Date(Date.now() - age * day)
      utimesSync(join(folder, 'base', `${name}.manifest`), at, at)
      before = name
    }
  const old = new Date(Date.now() - 100 * day)
  writeFileSync(join(folder, 'wal', 'old'), '')
  utimesSync(join(folder, 'wal', 'old'), old, old)
  writeFileSync(join(folder, 'wal', 'young'), '')
  backup('prune')
  const kept = readdirSync(join(folder, 'base')).filter((one) => one.endsWith('.tar.gz'))
  const limit = nameOf(6.999, '')
  const days = kept.filter((one) => one > limit)
  const older = kept.filter((one) => one <= limit)
  expect(days).toHaveLength(15) // seven of both kinds, and the incremental one just inside, whose full one stays too
  expect(older.every((one) => one.includes('-full'))).toBe(true)
  expect(older.length).toBeGreaterThanOrEqual(2)
  expect(older.length).toBeLessThanOrEqual(4)
  expect(kept.every((one) => one >= nameOf(22, ''))).toBe(true)
  expect(readdirSync(join(folder, 'wal'))).toEqual(['young'])
}, 60_000)
it('refuses a backup that is damaged, and one that is not there', () => {
  const name = '20990101T000000Z-full'
  writeFileSync(join(folder, 'base', `${name}.tar.gz`), 'garbage')
  writeFileSync(join(folder, 'base', `${name}.sha256`), `${'0'.repeat(64)}  ${name}.tar.gz\n`)
  writeFileSync(join(folder, 'base', `${name}.after`), '\n')
  expect(() => backup('verify', name)).toThrow(/is damaged/)
  expect(() => backup('verify', '20990102T000000Z-full')).toThrow(/there is no/)
})
