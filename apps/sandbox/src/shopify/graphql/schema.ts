import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type * as GraphQL from 'graphql'
import { strictScalars } from './scalars.ts'

export interface AdminSchema {
  readonly graphql: typeof GraphQL
  readonly schema: GraphQL.GraphQLSchema
}

/** Where npm installs Shopify’s introspection of the Admin API, below any `node_modules`. */
const IN_PACKAGE = ['node_modules', '@shopify', 'dev-mcp', 'dist', 'data'] as const

/** The reason why the sandbox has no GraphQL, for the person who runs it. */
export class SchemaMissing extends Error {}

/** Shopify’s real Admin schema of `version`. About 0.3 s of CPU and 60 MB: load it once. */
export async function loadAdminSchema(version: string, file?: string): Promise<AdminSchema> {
  const path = file ?? findSchema(version)
  if (!path || !existsSync(path)) {
    throw new SchemaMissing(
      `The sandbox has no Shopify Admin schema ${version}: install the dev dependency @shopify/dev-mcp, which carries it.`,
    )
  }
  const graphql = await import('graphql').catch(() => {
    throw new SchemaMissing('The sandbox needs the dev dependency graphql to answer the Shopify Admin API.')
  })
  const answer = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as {
    data?: GraphQL.IntrospectionQuery
    __schema?: unknown
  }
  const introspection = answer.data ?? (answer as unknown as GraphQL.IntrospectionQuery)
  const schema = graphql.buildClientSchema(introspection, { assumeValid: true })
  strictScalars(graphql, schema)
  return { graphql, schema }
}

/** Walks up from this file (or the bundle it became) and from the working directory. */
export function findSchema(version: string): string | undefined {
  for (const start of [dirname(fileURLToPath(import.meta.url)), process.cwd()]) {
    for (let folder = start; ; folder = dirname(folder)) {
      const path = join(folder, ...IN_PACKAGE, `admin_${version}.json.gz`)
      if (existsSync(path)) return path
      if (folder === dirname(folder)) break
    }
  }
  return undefined
}
