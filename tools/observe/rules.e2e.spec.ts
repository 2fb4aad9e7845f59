import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../engines/programs.mjs'
import { root } from '../lib/root.mjs'
import { ensure } from './programs.mjs'

const folder = join(root, 'grafana/alerts')
const promtool = async (...args: string[]) => run(join(dirname(await ensure('prometheus')), 'promtool'), args)

it.each(['litper.rules.yaml', 'backup.rules.yaml'])('are rules that Prometheus takes: %s', async (file) => {
  const said = await promtool('check', 'rules', '--lint=all', '--lint-fatal', join(folder, file))
  expect(said).toMatch(/SUCCESS: \d+ rules found/)
})
it.each(['litper.tests.yaml', 'litper.weeks.tests.yaml', 'backup.tests.yaml'])(
  'each alert fires, stays quiet and ends: %s',
  async (file) => {
    expect(await promtool('test', 'rules', join(folder, file))).toContain('SUCCESS')
  },
  600_000,
)
