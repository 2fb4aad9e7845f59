import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lockfileState, recordInstall } from './install-stamp.mjs'

let root = ''
const write = (name: string, text: string): void => writeFileSync(join(root, name), text)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'litper-stamp-'))
  write('package.json', '{}')
  write('package-lock.json', '{}')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

it('installs into a fresh clone', () => {
  expect(lockfileState(root)).toBe('stale')
})

it('is fresh after an install and stale once the lockfile or the manifest changes', () => {
  mkdirSync(join(root, 'node_modules'))
  recordInstall(root)
  expect(lockfileState(root)).toBe('fresh')
  write('package-lock.json', '{"changed":true}')
  expect(lockfileState(root)).toBe('stale')
  recordInstall(root)
  write('package.json', '{"changed":true}')
  expect(lockfileState(root)).toBe('stale')
})

it('trusts an install by hand only when npm ended it after the last change', () => {
  mkdirSync(join(root, 'node_modules'))
  write('node_modules/.package-lock.json', '{}')
  const hidden = join(root, 'node_modules/.package-lock.json')
  const later = Date.now() / 1000 + 60
  utimesSync(hidden, later, later)
  expect(lockfileState(root)).toBe('installed-by-hand')
  utimesSync(hidden, 1, 1)
  expect(lockfileState(root)).toBe('stale')
})
