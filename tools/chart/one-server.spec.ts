import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { settingsShape } from '../../libs/platform/src/config/settings.ts'

interface Service {
  image?: string
  environment?: Record<string, string>
  extends?: { file: string; service: string }
  ports?: string[]
  volumes?: string[]
  command?: string
  network_mode?: string
  read_only?: boolean
  configs?: { source: string }[]
}
const read = (file: string) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8')
const reset = { tag: '!reset', collection: 'seq', resolve: () => [] } as const
const text = read('docker/compose.yaml')
const file: { services: Record<string, Service>; volumes: object; configs: object } = parse(text, {
  merge: true,
  customTags: [reset],
})
const engines = parse(read('docker/compose.engines.yaml'), { merge: true })
const chart = parse(read('helm/litper/values.yaml'))
const example = read('docker/one-server.env')
const settings = file.services['litper']?.environment ?? {}
/** What the image sets itself. */
const image = [...read('docker/Dockerfile').matchAll(/\b([A-Z_]+)=/g)].map(([, name = '']) => name)
const named = (form: RegExp, of: string) => new Set([...of.matchAll(form)].map(([, name = '']) => name))

it('gives settings that the code has, and those that the chart gives', () => {
  for (const name of Object.keys(settings)) expect(settingsShape.shape).toHaveProperty(name)
  const single = new Set(['DATABASE_REPLICA_URL', 'OTEL_TRACES_SAMPLER_ARG', 'LOG_LEVEL'])
  const asked = [...chart.secrets.keys, ...Object.keys(chart.settings)].filter((name) => !single.has(name))
  expect(asked.filter((name) => !(name in settings || image.includes(name)))).toEqual([])
})
it('does not start without a secret, a database, an address and a token', () => {
  for (const name of ['LITPER_SECRET', 'DATABASE_URL', 'PUBLIC_URL', 'METRICS_TOKEN'])
    expect(settings[name]).toMatch(/\$\{[A-Z_]+:\?/)
})
it('lists each variable in one-server.env, and no other', () => {
  const used = named(/(?<!\$)\$\{([A-Z_]+)[:}]/g, text)
  const given = named(/^(?:# )?([A-Z_]+)=/gm, example)
  expect([...given].sort()).toEqual([...used].sort())
})
it('names engines where they are', () => {
  const addresses = [...example.matchAll(/^# ([A-Z_]+_URL)=[\w+]+:\/\/(\w+):(\d+)/gm)]
  expect(addresses.map(([, name]) => name)).toEqual([
    'EVENTS_URL',
    'QUEUE_URL',
    'CACHE_URL',
    'DOCUMENTS_URL',
    'SEARCH_URL',
  ])
  for (const [, , host = '', port] of addresses) {
    const from = file.services[host]?.extends
    expect(from).toEqual({ file: 'compose.engines.yaml', service: host })
    const engine = engines.services[host]
    const inside = `${engine.ports[0]}`.split(':')[2]
    const listens = host === 'kafka' ? `${engine.environment.KAFKA_LISTENERS}` : `:${inside}`
    expect(listens).toContain(`:${port}`)
  }
})
it('opens the door alone to the network, with the chart’s largest body', () => {
  const open = Object.entries(file.services).filter(([, { ports = [] }]) =>
    ports.some((one) => !one.startsWith('127.')),
  )
  expect(open.map(([name]) => name)).toEqual(['caddy'])
  const size = Number(/max_size (\d+)MiB/.exec(read('docker/Caddyfile'))?.[1]) * 2 ** 20
  expect(size).toBe(chart.ingress.bodyBytes)
})
it('pins each image, and has each volume and configuration that is used', () => {
  for (const [name, service] of Object.entries(file.services)) {
    if (!service.extends && !['litper', 'warehouse'].includes(name)) expect(service.image).toMatch(/:v?\d[\w.-]*$/)
    for (const volume of (service.volumes ?? []).map((one) => one.split(':')[0] ?? ''))
      if (!/^[./]/.test(volume)) expect(file.volumes).toHaveProperty(volume)
    for (const { source } of service.configs ?? []) expect(file.configs).toHaveProperty(source)
    const { service: copied } = service.extends ?? {}
    if (copied)
      for (const one of engines.services[copied].volumes) expect(file.volumes).toHaveProperty(one.split(':')[0])
  }
})
it('archives the log within a minute, and takes incremental backups of it', () => {
  const { command = '' } = file.services['postgres'] ?? {}
  for (const flag of ['archive_mode=on', 'archive_timeout=60s', 'summarize_wal=on', 'wal_level=replica'])
    expect(command).toContain(`-c ${flag}`)
  expect(file.services['backup']?.network_mode).toBe('service:postgres')
})
it('lists in k8s/README.md what the store of secrets must hold', () => {
  const { passwords, urls } = parse(read('k8s/engines.yaml')).secrets
  const asked = [...passwords, ...chart.secrets.keys.filter((name: string) => !(name in urls))]
  const listed = [...read('k8s/README.md').matchAll(/^ {3}- [^:]+: `([A-Z_ ]+)`/gm)].flatMap(([, names = '']) =>
    names.split(' '),
  )
  const data = [...read('k8s/data/templates/secrets.yaml').matchAll(/"([A-Z]+_[A-Z]+)"/g)].map(([, name = '']) => name)
  expect(new Set(listed)).toEqual(new Set([...asked, ...data]))
})
