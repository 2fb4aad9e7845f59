import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fetchJars, run } from './programs.mjs'

const here = join(dirname(fileURLToPath(import.meta.url)), 'kafka')
const classPath = (/** @type {string} */ home) => `${join(home, 'app', '*')}:${here}`

/** One broker that is its own controller. @param {string} home @param {number} port */
const properties = (home, port) => `process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${port + 1}
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${port + 1}
advertised.listeners=PLAINTEXT://127.0.0.1:${port}
controller.listener.names=CONTROLLER
inter.broker.listener.name=PLAINTEXT
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
log.dirs=${join(home, 'data', 'logs')}
num.partitions=4
auto.create.topics.enable=false
group.initial.rebalance.delay.ms=0
offsets.topic.num.partitions=5
offsets.topic.replication.factor=1
transaction.state.log.num.partitions=5
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
`

/** @type {import('./engine.mjs').Engine} */
export const kafka = {
  name: 'kafka',
  version: '4.4.0',
  port: 19_092,
  neighbours: (port) => [port + 1],
  sources: here,
  install: (home) => fetchJars(here, join(home, 'app')),
  async prepare(home, port) {
    const file = join(home, 'data', 'server.properties')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, properties(home, port))
    if (existsSync(join(home, 'data', 'logs', 'meta.properties'))) return
    const tool = ['-cp', classPath(home), 'kafka.tools.StorageTool']
    const printed = await run('java', [...tool, 'random-uuid'], { need: 'Java 17 is needed.' })
    const id = printed.trim().split('\n').at(-1) ?? ''
    await run('java', [...tool, 'format', '-t', id, '-c', file])
  },
  command: (home) => ({
    program: 'java',
    args: [
      '-Xms256m',
      '-Xmx256m',
      '-XX:+UseSerialGC',
      '-cp',
      classPath(home),
      'kafka.Kafka',
      join(home, 'data', 'server.properties'),
    ],
    cwd: home,
  }),
  urls: (port) => ({ EVENTS_URL: `kafka://127.0.0.1:${port}` }),
}
