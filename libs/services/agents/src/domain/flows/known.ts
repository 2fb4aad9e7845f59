import type { Data, Scalar, Test } from './flow.ts'
import type { Step } from './flow-run.ts'

/** Reads what a run knows by a path: `trigger.total`, `steps.novedad.state`. */
export type Read = (path: string) => Scalar | undefined

export function readIn(data: Data, steps: readonly Step[]): Read {
  return (path) => {
    const { root, step, rest } = partsOf(path)
    if (root === 'trigger') return Object.hasOwn(data, rest) ? data[rest] : undefined
    const found = steps.find((one) => one.node === step)?.kept
    return found && Object.hasOwn(found, rest) ? found[rest] : undefined
  }
}

/** `steps.novedad.answers.0.kind` is the step `novedad` and the rest. */
export function partsOf(path: string): { readonly root: string; readonly step?: string; readonly rest: string } {
  const [root = '', ...more] = path.split('.')
  if (root !== 'steps') return { root, rest: more.join('.') }
  const [step = '', ...rest] = more
  return { root, step, rest: rest.join('.') }
}

/** A place in a template: `{{trigger.orderId}}`. */
export const PLACE = /\{\{\s*([^{}]*?)\s*\}\}/g
const PATH = /^(trigger|steps)(\.[A-Za-z0-9_]+)+$/
export const isPath = (path: string): boolean => PATH.test(path)

/** The paths that a template names. */
export const placesIn = (template: Scalar): string[] =>
  typeof template === 'string' ? [...template.matchAll(PLACE)].map((match) => match[1]!) : []

/** The template with what is known; `missing`: what is not. A template that is one place keeps the type of its value. */
export function fill(template: Scalar, read: Read): { readonly value: Scalar } | { readonly missing: string } {
  const places = placesIn(template)
  const missing = places.find((path) => read(path) === undefined)
  if (missing !== undefined) return { missing }
  if (typeof template !== 'string') return { value: template }
  if (places.length === 1 && template.trim().replace(PLACE, '') === '') return { value: read(places[0]!)! }
  return { value: template.replace(PLACE, (_, path: string) => String(read(path))) }
}

/** Whether all of the tests are true. `left` is a path. */
export const areTrue = (tests: readonly Test[], read: Read): boolean => tests.every((one) => isTrue(one, read))

function isTrue({ left, operator, value }: Test, read: Read): boolean {
  const known = read(left)
  switch (operator) {
    case 'present':
      return known !== undefined && known !== ''
    case 'absent':
      return known === undefined || known === ''
    case 'is':
      return known !== undefined && String(known) === String(value)
    case 'is_not':
      return String(known) !== String(value)
    case 'more':
      return known !== undefined && Number(known) > Number(value)
    case 'less':
      return known !== undefined && Number(known) < Number(value)
  }
}
