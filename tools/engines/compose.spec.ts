import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { ENGINES } from './all.mjs'

interface Service {
  image: string
  ports: string[]
  volumes: string[]
  healthcheck: object
}
const text = readFileSync(new URL('../../docker/compose.engines.yaml', import.meta.url), 'utf8')
const file: { services: Record<string, Service>; volumes: object } = parse(text, { merge: true })
/** The one that makes faults and the one that copies have no container. */
const contained = ENGINES.filter(({ name }) => name in file.services)

it('has an engine for each service, and the same ports on loopback only', () => {
  expect(contained.map(({ name }) => name).sort()).toEqual(Object.keys(file.services).sort())
  for (const { name, port } of contained)
    expect(file.services[name]?.ports.map((one) => one.split(':').slice(0, 2))).toEqual([['127.0.0.1', `${port}`]])
})
it('tells the same URLs as the engines without Docker', () => {
  const told = [...text.matchAll(/^# ([A-Z_]+)=(.+)$/gm)].map(([, name, url]) => [name, url])
  expect(Object.fromEntries(told)).toEqual(Object.assign({}, ...contained.map((engine) => engine.urls(engine.port))))
})
it('names the version of every image, keeps its data and knows when it is ready', () => {
  for (const [name, service] of Object.entries(file.services)) {
    expect(service.image).toMatch(/:[a-z0-9.-]*\d/)
    expect(service.volumes.map((one) => one.split(':')[0])).toEqual([name])
    expect(file.volumes).toHaveProperty(name)
    expect(service.healthcheck).toHaveProperty('start_period')
  }
})
