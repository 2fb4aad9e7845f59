import { randomBytes } from 'node:crypto'
import { TEST_SECRET } from '@litper/testing'
import { Client } from 'pg'

/** A database of its own on a server that others use too; the roles' passwords there come from one secret. */
export async function ownDatabase(server: string) {
  const name = `world_${randomBytes(5).toString('hex')}`
  const ask = async (sql: string) => {
    const client = new Client({ connectionString: server })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  await ask(`CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    settings: { DATABASE_URL: url.toString(), LITPER_SECRET: TEST_SECRET },
    remove: () => ask(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  }
}
