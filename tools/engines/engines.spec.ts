import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ENGINES, engineNamed } from './all.mjs'
import { stampOf } from './life.mjs'
import { choosePort, portSetting, portsOf } from './ports.mjs'
import { bornAt, listenerOn } from './processes.mjs'
import { table } from './table.mjs'

const kafka = engineNamed('kafka')
const told: string[] = []
const world = (busy: number[], env: NodeJS.ProcessEnv = {}) => ({
  taken: async (port: number) => busy.includes(port),
  tell: (line: string) => void told.push(line),
  env,
})

it('gives each engine ports that no other takes', () => {
  const ports = ENGINES.flatMap((engine) => portsOf(engine, engine.port))
  expect(new Set(ports).size).toBe(ports.length)
})
it('names what there is when asked for what is not', () => {
  expect(() => engineNamed('oracle')).toThrow(/There is no engine "oracle"; there are postgres, replica,/)
})
it('each engine leads to settings of its own', () => {
  const names = ENGINES.flatMap((engine) => Object.keys(engine.urls(1)))
  expect(new Set(names).size).toBe(names.length)
})

it('listens where its setting says, else where it was, else at its own port', async () => {
  expect(await choosePort(kafka, undefined, world([]))).toBe(kafka.port)
  expect(await choosePort(kafka, 20_000, world([kafka.port]))).toBe(20_000)
  expect(await choosePort(kafka, 20_000, world([], { [portSetting('kafka')]: '21000' }))).toBe(21_000)
})
it('goes on when its port, or one beside it, is taken, and says so', async () => {
  told.length = 0
  expect(await choosePort(kafka, undefined, world([kafka.port, kafka.port + 11]))).toBe(kafka.port + 20)
  expect(told).toHaveLength(2)
  expect(told[0]).toContain(`kafka: port ${kafka.port} is taken`)
  expect(told[1]).toContain(`port ${kafka.port + 11} is taken`)
  expect(told[1]).toContain('ENGINE_KAFKA_PORT')
})
it('gives up with the name of the setting when nothing is free', async () => {
  const none = { ...world([]), taken: async () => true }
  await expect(choosePort(kafka, undefined, none)).rejects.toThrow(/set ENGINE_KAFKA_PORT/)
})
it('knows who listens on a port', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  expect(listenerOn(port)).toContain(`(${process.pid})`)
  await new Promise((resolve) => server.close(resolve))
  expect(listenerOn(port)).toBeUndefined()
})

it('tells of each engine what runs, in columns', () => {
  const here = { pid: process.pid, born: bornAt(process.pid)!, port: 19_092 }
  const lines = table(
    [
      { name: 'kafka', version: '4.4.0' },
      { name: 'redis', version: '7.0' },
      { name: 'mongo', version: '0.7' },
      { name: 's3', version: '4.48' },
    ],
    { kafka: { ...here, startMs: 6123 }, redis: { ...here, born: '1' }, mongo: here },
    { kafka: 'started' },
  )
  expect(lines[0]).toMatch(/^engine +version +port +pid +start +memory$/)
  expect(lines[1]).toMatch(new RegExp(`^kafka +4.4.0 +19092 +${process.pid} +6.1 s +\\d+ MB +started$`))
  expect(lines[2]).toMatch(/^redis +7.0 +- +- +- +- +not running$/)
  expect(lines[3]).toMatch(/^mongo .* \.\.\. +\d+ MB +running$/)
  expect(lines[4]).toMatch(/not running$/)
  expect(lines[2]!.indexOf('7.0')).toBe(lines[0]!.indexOf('version'))
})

it('installs anew when the version or one of its own files changes', () => {
  const sources = mkdtempSync(join(tmpdir(), 'litper-sources-'))
  const engine = { ...kafka, version: '1', sources }
  writeFileSync(join(sources, 'pom.xml'), 'a')
  const first = stampOf(engine)
  expect(stampOf(engine)).toBe(first)
  expect(stampOf({ ...engine, version: '2' })).not.toBe(first)
  writeFileSync(join(sources, 'pom.xml'), 'b')
  expect(stampOf(engine)).not.toBe(first)
  expect(stampOf(engineNamed('redis'))).toBe(engineNamed('redis').version)
})
