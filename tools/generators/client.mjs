import { globSync } from 'node:fs'
import { join } from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { openApiOf } from '../../libs/platform/src/operations/openapi.ts'
import { callersOf } from '../../libs/platform/src/operations/operation.ts'
import { root } from '../lib/root.mjs'

const FOLDER = 'libs/client/src/generated'

/** @typedef {import('../../libs/platform/src/operations/operation.ts').Operation} Operation */

/** The descriptions of all services, read from their files: no service is started. @returns {Promise<Operation[]>} */
export async function allOperations() {
  const files = globSync('libs/services/*/src/**/*.operations.ts', { cwd: root }).sort()
  const modules = await Promise.all(files.map((file) => import(join(root, file))))
  const described = modules.flatMap((module) => Object.values(module))
  return described.filter((one) => typeof one === 'object' && one !== null && 'http' in one)
}

/** The typed client: the OpenAPI of all operations, its types, and where each operation is found. */
export async function typedClient() {
  const operations = await allOperations()
  const document = openApiOf(operations)
  const types = astToString(await openapiTS(/** @type {any} */ (JSON.parse(JSON.stringify(document)))))
  const routes = [...operations]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, http: [method, path] }) => `  '${name}': ['${method}', '${path}'],`)
  const facts = [...operations]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((one) => {
      const { name, kind, risk, undo, repeatable, summary } = one
      return [name, { summary, roles: callersOf(one), kind, risk, repeatable, undo }]
    })
  return {
    [`${FOLDER}/facts.ts`]: `// Made from the operations by \`node tools/run.mjs generate\`.
import type { operations } from './openapi.ts'

/** What a screen must know of an operation before it offers it: its words, who may, what it risks, what takes it back. */
export interface Facts {
  readonly summary: { readonly es: string; readonly en: string }
  readonly roles: 'public' | 'everyone' | readonly string[]
  readonly kind: 'read' | 'write'
  readonly risk: 'nothing' | 'message' | 'waybill' | 'money' | 'access'
  readonly repeatable: boolean
  readonly undo?: string
}

export const FACTS: Readonly<Record<keyof operations, Facts>> = ${JSON.stringify(Object.fromEntries(facts), null, 2)}
`,
    [`${FOLDER}/openapi.json`]: `${JSON.stringify(document, null, 2)}\n`,
    [`${FOLDER}/openapi.ts`]: `// Made from the operations by \`node tools/run.mjs generate\`.\n${types}`,
    [`${FOLDER}/routes.ts`]: `// Made from the operations by \`node tools/run.mjs generate\`.
import type { operations } from './openapi.ts'

/** Method and path of each operation, by name. */
export const ROUTES: Readonly<Record<keyof operations, readonly [method: string, path: string]>> = {
${routes.join('\n')}
}
`,
  }
}
