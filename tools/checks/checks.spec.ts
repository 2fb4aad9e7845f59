import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { judgeSizes } from './file-size.mjs'
import { tagFaults } from './nx-tags.mjs'
import { sqlFaults } from './sql-places.mjs'

const sizes = (...lines: number[]) => lines.map((count, index) => ({ file: `f${index}.ts`, lines: count }))

it('names a file above the fence', () => {
  expect(judgeSizes(sizes(251, 20, 10))).toMatchObject({ ok: false, text: expect.stringContaining('f0.ts: 251 lines') })
  expect(judgeSizes(sizes(250, 20, 10)).ok).toBe(true)
})

it('minds the median', () => {
  expect(judgeSizes(sizes(90, 61, 61, 10)).ok).toBe(false)
  expect(judgeSizes(sizes(90, 61, 60, 10)).ok).toBe(true)
})

it('asks every package for the tag of its room', () => {
  expect(tagFaults('libs/kernel/package.json', { nx: { tags: ['room:kernel'] } })).toEqual([])
  expect(tagFaults('apps/sandbox/package.json', { nx: { tags: ['room:app'] } })).toEqual([])
  expect(tagFaults('libs/carriers/tcc/package.json', { nx: { tags: ['room:service'] } })).toHaveLength(1)
  expect(tagFaults('libs/kernel/package.json', {})).toHaveLength(1)
  expect(tagFaults('libs/attic/package.json', { nx: { tags: ['room:attic'] } })).toHaveLength(2)
})

it('lets one file of the platform read the environment', () => {
  const house = mkdtempSync(join(tmpdir(), 'litper-lint-'))
  cpSync('biome.json', join(house, 'biome.json'))
  const faulty = ['libs/services/orders/src/usecases/x.ts', 'apps/litper/src/main.ts', 'libs/platform/src/run/x.ts']
  const allowed = ['libs/platform/src/config/load.ts', 'libs/kernel/src/x.spec.ts', 'tools/x.mjs']
  for (const file of [...faulty, ...allowed]) {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(
      join(house, file),
      "import { env } from 'node:process'\n\nexport const x = [process.env['PORT'], env.PORT]\n",
    )
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome')
  const args = [biome, 'lint', '--colors=off', '.']
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' })
  rmSync(house, { recursive: true })
  const named = [...`${stdout}${stderr}`.matchAll(/^(\S+):3:\d+ lint\/style\/noProcessEnv/gm)].map(([, file]) => file!)
  expect(named.sort()).toEqual(faulty.flatMap((file) => [file, file]).sort())
})

it.each([
  ["session.query('SELECT tenant_id FROM orders.orders')"],
  ['session.query(`\n  select id\n  from orders.orders`)'],
  ["const sql = 'INSERT INTO orders.orders VALUES ($1)'"],
  ['session.query(`UPDATE orders.orders o SET a = 1`)'],
  ['session.query("DELETE FROM orders.orders")'],
  ['query(`WITH hit AS MATERIALIZED (SELECT 1) UPDATE a SET b = 1`)'],
  ["query('SELECT now()')"],
])('shows where SQL goes that is planted outside store/: %s', (planted) => {
  const code = `export const bad = 1\n${planted}\n`
  for (const file of ['libs/services/orders/src/edge/bad.ts', 'libs/platform/src/bad.ts', 'apps/litper/src/bad.ts'])
    expect(sqlFaults(file, code)).toEqual([expect.stringMatching(/bad\.ts:2: SQL\. It goes to libs.*store/)])
  for (const file of [
    'libs/services/orders/src/store/good.ts',
    'libs/services/orders/migrations/01.ts',
    'libs/adapters/src/a.ts',
  ])
    expect(sqlFaults(file, code)).toEqual([])
})

it('takes no words for SQL', () => {
  const words = ["method: 'DELETE'", "'Update the order set aside'", "'select a carrier'", '`with it as one`']
  expect(sqlFaults('libs/services/orders/src/edge/good.ts', words.join('\n'))).toEqual([])
})
