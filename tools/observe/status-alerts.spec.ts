import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { ALERTS, rulesFile } from '../../grafana/src/rules.ts'
import { WATCHDOG } from '../../libs/services/crisis/src/domain/status/checks.ts'
import { PUBLIC_ALERTS } from '../../libs/services/crisis/src/domain/status/components.ts'
import { root } from '../lib/root.mjs'
import { alertmanagerConfig, prometheusConfig } from './configs.mjs'
import { DOORS } from './doors.mjs'

const committed = parse(readFileSync(join(root, 'grafana/alertmanager/alertmanager.yml'), 'utf8'))
const named = Object.keys(PUBLIC_ALERTS).sort()

it('tells the status page of alerts that there are, of all it knows, and of no other', () => {
  expect(ALERTS.map(({ name }) => name)).toEqual(expect.arrayContaining(named))
  const [route] = committed.route.routes
  expect(route).toMatchObject({ receiver: 'status', continue: true })
  expect(/=~"(.*)"/.exec(route.matchers[0])![1]!.split('|').sort()).toEqual(named)
})
it('tells it every two minutes that the checks work, and tells nobody else', () => {
  const route = committed.route.routes.find(
    (one: { matchers: string[] }) => one.matchers[0] === `alertname="${WATCHDOG}"`,
  )
  expect(route).toMatchObject({ receiver: 'watchdog', repeat_interval: '2m' })
  expect(route.continue).toBeUndefined()
  expect(rulesFile().groups.flatMap(({ rules }) => rules as object[])).toContainEqual(
    expect.objectContaining({ alert: WATCHDOG, expr: 'vector(1)' }),
  )
  const { receivers } = parse(
    alertmanagerConfig({ services: {}, publicUrl: 'http://a', statusUrl: 'http://127.0.0.1:1' }),
  )
  expect(receivers.find(({ name }: { name: string }) => name === 'watchdog').webhook_configs).toHaveLength(1)
})
it('asks each door with a module that there is', () => {
  const { modules } = parse(readFileSync(join(root, 'grafana/blackbox/blackbox.yml'), 'utf8'))
  expect(
    Object.values(DOORS)
      .map(({ module }) => module)
      .filter((one) => !(one in modules)),
  ).toEqual([])
  const names = [
    'otlp',
    'jaeger',
    'jaegerOtlp',
    'jaegerGrpc',
    'logs',
    'prometheus',
    'alertmanager',
    'blackbox',
  ] as const
  const ports = Object.fromEntries(names.map((name, at) => [name, at + 1])) as Record<(typeof names)[number], number>
  const watched = { services: {}, publicUrl: 'https://a.example' }
  const { scrape_configs: jobs } = parse(prometheusConfig(ports, watched))
  expect(jobs.at(-1)).toMatchObject({ params: { target: ['https://a.example/t/probe-probe-probe-probe'] } })
})
it('sends nothing to anybody without an address, on a machine of one’s own', () => {
  const watched = { services: {}, publicUrl: 'http://a' }
  const silent = parse(alertmanagerConfig(watched))
  expect(JSON.stringify(silent.receivers)).not.toMatch(/http|@/)
  const status = parse(alertmanagerConfig({ ...watched, statusUrl: 'http://127.0.0.1:8080' }))
  expect(status.receivers.find(({ name }: { name: string }) => name === 'status').webhook_configs).toEqual([
    { url: 'http://127.0.0.1:8080/webhooks/alerts', send_resolved: true },
  ])
})
