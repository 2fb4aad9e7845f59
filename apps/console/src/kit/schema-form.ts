import { textOf } from './form-text.ts'

/** As much of JSON Schema as vendors' settings use. */
export interface JsonSchema {
  readonly properties?: Readonly<Record<string, unknown>>
  readonly required?: readonly string[]
}
interface Property {
  readonly type?: string
  readonly description?: string
  /** Its description in Spanish. */
  readonly es?: string
  readonly writeOnly?: boolean
  readonly default?: unknown
  readonly enum?: readonly unknown[]
}
export interface Field {
  readonly name: string
  readonly kind: 'text' | 'secret' | 'number' | 'boolean' | 'choice'
  readonly required: boolean
  readonly description: { readonly es: string; readonly en: string }
  readonly initial?: string
  readonly options: readonly string[]
}

/** The fields of a form, the needed ones first. */
export function fieldsOf({ properties = {}, required = [] }: JsonSchema): Field[] {
  const fields = Object.entries(properties).map(([name, given]): Field => {
    const { description = '', es = description, default: initial, enum: options = [], ...property } = given as Property
    return {
      name,
      kind: kindOf({ ...property, enum: options }),
      required: required.includes(name) && initial === undefined,
      description: { es, en: description },
      ...(initial !== undefined && { initial: String(initial) }),
      options: options.map(String),
    }
  })
  return fields.toSorted((a, b) => Number(b.required) - Number(a.required))
}

function kindOf({ type, writeOnly, enum: options = [] }: Property): Field['kind'] {
  if (writeOnly) return 'secret'
  if (options.length > 0) return 'choice'
  return type === 'boolean' || type === 'number' ? type : type === 'integer' ? 'number' : 'text'
}

/** What was entered, as the schema has it; what is empty is left out. */
export function readFields(schema: JsonSchema, form: FormData): Record<string, unknown> {
  const entered: Record<string, unknown> = {}
  for (const { name, kind } of fieldsOf(schema)) {
    const text = textOf(form, name)
    if (kind === 'boolean') {
      if (form.get(name) !== null) entered[name] = true
    } else if (text) entered[name] = kind === 'number' ? Number(text) : text
  }
  return entered
}
