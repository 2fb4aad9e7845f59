import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { ENTRYPOINT, SETTINGS } from './image.mjs'

const root = join(import.meta.dirname, '../..')
const file = (path: string) => readFileSync(join(root, path), 'utf8')
const schedule: { zone: string; jobs: { name: string; cron: string; timeoutSeconds: number; steps: string[][] }[] } =
  JSON.parse(file('dbt/schedule.json'))

it('runs each tag of the models in one job, and no other', () => {
  const tags = new Set(
    [...file('dbt/dbt_project.yml').matchAll(/\+tags: \[([^\]]+)\]/g)].flatMap(([, all = '']) => all.split(', ')),
  )
  const run = schedule.jobs.flatMap(({ steps }) => steps.flat().flatMap((one) => /^tag:(.+)$/.exec(one)?.[1] ?? []))
  expect(run.sort()).toEqual([...tags].sort())
})

it('names each job once, at a time that the loop of one server understands, and ends it before it is due again', () => {
  expect(new Set(schedule.jobs.map(({ name }) => name)).size).toBe(schedule.jobs.length)
  for (const { cron, timeoutSeconds } of schedule.jobs) {
    expect(cron).toMatch(/^[0-5]?\d (\*|1?\d|2[0-3]) \* \* \*$/)
    expect(timeoutSeconds).toBeLessThan(cron.split(' ')[1] === '*' ? 3600 : 86_400)
  }
  expect(schedule.zone).toBe(parse(file('dbt/dbt_project.yml')).vars.zone)
})

it('is one image by either builder, which runs the jobs that the chart and the one server name', () => {
  const stage =
    file('docker/Dockerfile')
      .split(/^FROM /m)
      .find((one) => / AS warehouse$/m.test(one)) ?? ''
  expect(JSON.parse(/^ENTRYPOINT (.+)$/m.exec(stage)?.[1] ?? '[]')).toEqual(ENTRYPOINT)
  for (const [name, value] of Object.entries(SETTINGS)) expect(stage).toContain(`${name}=${value}`)
  expect(file('helm/litper/templates/warehouse.yaml')).toContain('args: [{{ .name }}]')
  expect(parse(file('docker/compose.yaml'), { merge: true, customTags: [RESET] }).services.warehouse.command).toEqual([
    'loop',
  ])
})
const RESET = { tag: '!reset', collection: 'seq', resolve: () => [] } as const

it('understands when a job is due', () => {
  const said = execFileSync('python3', ['-c', DUE, join(root, 'tools/warehouse')], { encoding: 'utf8' })
  expect(JSON.parse(said)).toEqual([true, false, true, false])
})
const DUE = `import sys, types, json, datetime
sys.path.insert(0, sys.argv[1]); sys.modules["psycopg2"] = types.ModuleType("psycopg2"); sys.dont_write_bytecode = True
from job import is_due
at = lambda hour, minute: datetime.datetime(2026, 11, 30, hour, minute)
print(json.dumps([is_due("15 * * * *", at(7, 15)), is_due("15 * * * *", at(7, 16)), is_due("0 3 * * *", at(3, 0)), is_due("0 3 * * *", at(4, 0))]))`
