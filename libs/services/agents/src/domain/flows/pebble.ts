import type { Scalar, Test } from './flow.ts'
import { PLACE, partsOf, placesIn } from './known.ts'

/** Task ids of Kestra by our steps. */
type Names = ReadonlyMap<string, string>

/** A path as an expression of Pebble, Kestra's language of templates. */
function known(path: string, names: Names, only?: 'trigger'): string {
  const { root, step = '', rest } = partsOf(path)
  // a trigger's own condition is evaluated before there are inputs
  if (root === 'trigger') return only ? `trigger.body.${rest}` : `(trigger.body.${rest} ?? inputs.${rest})`
  const steps = rest.split('.').map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
  return `fromJson(outputs.${names.get(step) ?? step}.body)${steps.join('')}`
}

const quoted = (value: Scalar) =>
  typeof value === 'string' ? `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'` : String(value)

/** A test as an expression, without braces. */
export function expression({ left, operator, value = '' }: Test, names: Names, only?: 'trigger'): string {
  const it = known(left, names, only)
  switch (operator) {
    case 'present':
      return `(${it} ?? '') != ''`
    case 'absent':
      return `(${it} ?? '') == ''`
    case 'more':
    case 'less':
      return `(${it} ?? null) != null and ((${it} ?? 0) | number) ${operator === 'more' ? '>' : '<'} ${Number(value)}`
    case 'is_not':
    case 'is':
      return `((${it} ?? '') | string) ${operator === 'is' ? '==' : '!='} ${quoted(String(value))}`
  }
}

/** A template of ours as one of Kestra's: in a JSON body as a JSON value, in an address encoded. */
export function pebble(template: Scalar, names: Names, as: 'toJson' | 'urlencode'): string {
  const places = placesIn(template)
  if (places.length === 0) return as === 'toJson' ? JSON.stringify(template) : encodeURIComponent(String(template))
  const parts = String(template).split(PLACE)
  // the odd ones are paths
  const joined = parts.flatMap((part, place) =>
    place % 2 === 1 ? [known(part, names)] : part === '' ? [] : [quoted(part)],
  )
  return `{{ ${joined.length === 1 ? joined[0] : `(${joined.join(' ~ ')})`} | ${as} }}`
}
