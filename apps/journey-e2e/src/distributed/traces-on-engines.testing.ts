import { ANY } from '../erasure.testing.ts'

const holds = (text: string) => new RegExp(ANY, 'i').test(text)

/** Collections with a document of hers. `url` is a DOCUMENTS_URL. */
export async function foundInMongo(url: string): Promise<string[]> {
  const { MongoClient } = await import('mongodb')
  const client = await new MongoClient(url).connect()
  const found: string[] = []
  for (const { name } of await client.db().listCollections().toArray())
    for await (const one of client.db().collection(name).find())
      if (holds(JSON.stringify(one))) found.push(`mongo ${name}`)
  await client.close()
  return found
}

/** Entries of hers in the search. `url` is a SEARCH_URL. */
export async function foundInElastic(url: string): Promise<string[]> {
  const { Client } = await import('@elastic/elasticsearch')
  const given = new URL(url.replace('elastic+', ''))
  const client = new Client({ node: given.origin })
  const index = `${given.searchParams.get('prefix')}*`
  await client.indices.refresh({ index })
  const { hits } = await client.search({ index, size: 1000 })
  await client.close()
  return hits.hits.filter((hit) => holds(JSON.stringify(hit._source))).map((hit) => `elastic ${hit._index}`)
}

/** Objects of hers. `url` is a BLOBS_URL. */
export async function foundInBlobs(url: string): Promise<string[]> {
  const { GetObjectCommand, paginateListObjectsV2, S3Client } = await import('@aws-sdk/client-s3')
  const given = new URL(url.replace('s3+', ''))
  const client = new S3Client({
    endpoint: given.origin,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: given.username, secretAccessKey: decodeURIComponent(given.password) },
  })
  const Bucket = given.pathname.slice(1)
  const Prefix = given.searchParams.get('prefix') ?? ''
  const found: string[] = []
  for await (const page of paginateListObjectsV2({ client }, { Bucket, Prefix }))
    for (const { Key } of page.Contents ?? []) {
      const bytes = await (await client.send(new GetObjectCommand({ Bucket, Key }))).Body!.transformToByteArray()
      if (holds(Buffer.from(bytes).toString('utf8')) || holds(Buffer.from(bytes).toString('latin1')))
        found.push(`s3 ${Key}`)
    }
  client.destroy()
  return found
}

/** How long each topic keeps an event, in milliseconds. `url` is an EVENTS_URL. */
export async function retentionOfTopics(url: string): Promise<[topic: string, ms: number][]> {
  const { ConfigResourceTypes, Kafka, logLevel } = await import('kafkajs')
  const given = new URL(url)
  const admin = new Kafka({ brokers: [given.host], logLevel: logLevel.NOTHING }).admin()
  await admin.connect()
  const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(given.searchParams.get('prefix')!))
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map((name) => ({ type: ConfigResourceTypes.TOPIC, name, configNames: ['retention.ms'] })),
  })
  await admin.disconnect()
  return resources.map(({ resourceName, configEntries }) => [resourceName, Number(configEntries[0]?.configValue)])
}
