import { Ajv } from 'ajv'
import { Refusal } from './refusal.ts'

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true })

/** Compiles `schema` once. The returned check throws a refusal with `code` and the names of the wrong fields. */
export function checker<T>(schema: object, code: string, message: string): (body: unknown) => T {
  const validate = ajv.compile<T>(schema)
  return (body) => {
    if (validate(body)) return body
    const fields = (validate.errors ?? []).map(({ instancePath, params }) =>
      `${instancePath}/${'missingProperty' in params ? params.missingProperty : ''}`
        .replace(/^\/|\/$/g, '')
        .replaceAll('/', '.'),
    )
    throw new Refusal(400, code, message, [...new Set(fields)])
  }
}
