import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { type DialectName, METRICS, metricSql } from '@litper/metrics'
import pg from 'pg'
import type { AnalyticsWorld } from '../../analytics.testing.ts'
import { queryMetric } from '../../usecases/query-metric.ts'

const root = resolve(import.meta.dirname, '../../../../../..')
const ZONE = 'America/Bogota'
export type Numbers = ReadonlyMap<string, number>
export interface Warehouse {
  readonly target: 'duckdb' | 'postgres'
  /** `npm run warehouse -- …`; its last lines. @throws Error with what it printed when it fails */
  run(...args: readonly string[]): string
  ask(sql: string): Promise<Record<string, unknown>[]>
}

/** A warehouse of this spec alone, over the lake of this world. */
export async function warehouseOf(world: AnalyticsWorld, target: Warehouse['target']): Promise<Warehouse> {
  const server = new URL(world.adminUrl)
  const env = {
    ...process.env,
    LITPER_DATA_DIR: world.folder,
    WAREHOUSE_DIR: join(world.folder, 'warehouse'),
    WAREHOUSE_DUCKDB: join(world.folder, 'warehouse', 'w.duckdb'),
    WAREHOUSE_PG_HOST: server.hostname,
    WAREHOUSE_PG_PORT: server.port,
    WAREHOUSE_PG_USER: server.username,
    WAREHOUSE_PG_PASSWORD: server.password,
    WAREHOUSE_PG_DATABASE: server.pathname.slice(1),
  }
  const started = (program: string, args: readonly string[], input?: string) => {
    try {
      return execFileSync(program, args, { cwd: root, env, input, encoding: 'utf8', maxBuffer: 1 << 28 })
    } catch (error) {
      const { stdout, stderr } = error as { stdout?: string; stderr?: string }
      throw new Error(`${program} ${args.join(' ')}\n${stdout?.slice(-6000)}\n${stderr?.slice(-2000)}`)
    }
  }
  const python = join(root, '.engines', 'warehouse', 'venv', 'bin', 'python')
  return {
    target,
    run: (...args) =>
      started(process.execPath, [join(root, 'tools', 'run.mjs'), 'warehouse', ...args, '--target', target]),
    ask: async (sql) => {
      if (target === 'duckdb') return JSON.parse(started(python, [join(root, 'tools', 'warehouse', 'ask.py')], sql))
      const client = new pg.Client({ connectionString: world.adminUrl })
      await client.connect()
      return (await client.query(sql).finally(() => client.end())).rows ?? []
    },
  }
}

const WHOLE = 'whole'
const keyOf = (metric: string, period = WHOLE) => `${metric} ${period}`

/** Every metric of the live service: of the whole time, and by day. */
export async function liveNumbers(world: AnalyticsWorld, from: Date, until: Date): Promise<Numbers> {
  const found = new Map<string, number>()
  for (const metric of METRICS)
    for (const grain of ['total', 'day'] as const) {
      const question = { metric, from, until, grain, dimensions: [], filters: {}, zone: ZONE }
      const answers = await world.within(() => queryMetric(world.parts, question))
      for (const { period, value } of answers)
        if (value !== null) found.set(keyOf(metric.name, grain === 'total' ? WHOLE : period), value)
    }
  return found
}

/** The same by the catalogue's statements over the marts. */
export async function martNumbers(warehouse: Warehouse, tenant: string): Promise<Numbers> {
  const dialect: DialectName = warehouse.target
  const relation = (fact: string) => `(SELECT * FROM marts.fct_${fact} WHERE tenant_id = '${tenant}') AS f`
  const branches = METRICS.flatMap((metric, n) =>
    (['total', 'day'] as const).map((grain) => {
      const sql = metricSql(metric, { dialect, relation, zone: ZONE, grain })
      const period = grain === 'total' ? `'${WHOLE}'` : 'cast(cast(period AS date) AS varchar(10))'
      return `SELECT '${metric.name}' AS metric, ${period} AS period, cast(value AS double precision) AS value FROM (${sql}) AS q${n}${grain}`
    }),
  )
  const rows = await warehouse.ask(branches.join('\nUNION ALL\n'))
  return new Map(
    rows.flatMap((row) =>
      row['value'] === null ? [] : [[keyOf(String(row['metric']), String(row['period'])), Number(row['value'])]],
    ),
  )
}

/** Where two countings differ, as text; a day whose rows do not count is 0 in one, and not there in the other. */
export function differences(live: Numbers, mart: Numbers): string[] {
  return [...new Set([...live.keys(), ...mart.keys()])].sort().flatMap((key) => {
    const [a, b] = [live.get(key) ?? 0, mart.get(key) ?? 0]
    return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a)) ? [] : [`${key}: live ${a}, mart ${b}`]
  })
}

/** One line for each metric. */
export function equalityTable(live: Numbers, marts: Readonly<Record<string, Numbers>>): string {
  const shown = (value: number | undefined) => (value === undefined ? '–' : String(Math.round(value * 1e4) / 1e4))
  const head = ['metric', 'live', ...Object.keys(marts), 'days', 'equal']
  const rows = METRICS.map(({ name }) => {
    const days = [...live.keys()].filter((key) => key.startsWith(`${name} `) && key !== keyOf(name))
    const isOf = (line: string) => line.startsWith(`${name} `)
    const isEqual = Object.values(marts).every((mart) => !differences(live, mart).some(isOf))
    const values = [live, ...Object.values(marts)].map((one) => shown(one.get(keyOf(name))))
    return [name, ...values, String(days.length), isEqual ? 'yes' : 'NO']
  })
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]!.length)))
  return [head, ...rows].map((row) => row.map((cell, at) => cell.padEnd(widths[at]!)).join('  ')).join('\n')
}
