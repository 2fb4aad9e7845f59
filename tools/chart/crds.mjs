import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { goSource } from '../observe/go.mjs'

/** Operators whose definitions come with their Go modules. @type {[string, string][]} */
export const MODULES = [
  ['github.com/cloudnative-pg/plugin-barman-cloud@v0.15.0', 'config/crd/bases/*.yaml'],
  ['github.com/elastic/cloud-on-k8s/v3@v3.5.0', 'config/crds/v1/resources/elasticsearch.*.yaml'],
  ['github.com/mongodb/mongodb-kubernetes-operator@v0.9.0', 'config/crd/bases/*.yaml'],
]

/**
 * Writes strict schemas of operators' kinds for kubeconform, from the definitions in their Go modules.
 * @param {string} into
 */
export async function moduleSchemas(into) {
  for (const [module, files] of MODULES) {
    const source = await goSource(module)
    for (const file of globSync(files, { cwd: source }))
      for (const document of parseAllDocuments(readFileSync(join(source, file), 'utf8'))) write(into, document.toJS())
  }
}

/** @param {string} into @param {any} definition */
function write(into, definition) {
  if (definition?.kind !== 'CustomResourceDefinition') return
  const { group, names, versions } = definition.spec
  mkdirSync(join(into, group), { recursive: true })
  for (const { name, schema } of versions)
    if (schema)
      writeFileSync(
        join(into, group, `${names.kind.toLowerCase()}_${name}.json`),
        JSON.stringify(strict(schema.openAPIV3Schema)),
      )
}

/** No property that the definition does not name, where it names any. @param {any} schema @returns {any} */
export function strict(schema) {
  if (Array.isArray(schema)) return schema.map(strict)
  if (schema === null || typeof schema !== 'object') return schema
  if (schema['x-kubernetes-int-or-string']) return { anyOf: [{ type: 'integer' }, { type: 'string' }] }
  const open = schema['x-kubernetes-preserve-unknown-fields'] || schema.additionalProperties !== undefined
  const parts = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === 'properties'
        ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, strict(one)]))
        : strict(value),
    ]),
  )
  return schema.properties && !open ? { ...parts, additionalProperties: false } : parts
}
