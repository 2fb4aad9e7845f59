import type { Template } from './plan.ts'
import { spanish } from './words.ts'

/** What templates read: what the user said by name, and the results of the steps by number. */
export type Known = Readonly<Record<string, unknown>>

const PLACE = /\{([\w.|]+)(\??)(?::(money|word|date|metric))?\}/g
const ALONE = /^\{([\w.|]+)(\??)\}$/

/** `0.data.0.id` of what is known; of `a|b` the first that is there. */
export function at(known: Known, places: string): unknown {
  for (const place of places.split('|')) {
    const value = place
      .split('.')
      .reduce<unknown>(
        (thing, key) =>
          thing !== null && typeof thing === 'object' && Object.hasOwn(thing, key)
            ? (thing as Record<string, unknown>)[key]
            : undefined,
        known,
      )
    if (value !== undefined && value !== null && value !== '') return value
  }
  return undefined
}

/** The filled template; undefined when a place that must be there is missing. */
export function fill(template: Template, known: Known): unknown {
  const alone = ALONE.exec(template)
  if (alone) return at(known, alone[1]!)
  let missing = false
  const text = template.replace(PLACE, (_, places: string, optional: string, as?: string) => {
    const value = at(known, places)
    if (value === undefined && optional === '') missing = true
    return value === undefined ? '' : spanish(value, as)
  })
  return missing ? undefined : text
}

/** Whether all places of the templates are known. */
export const has = (templates: readonly Template[], known: Known): boolean =>
  templates.every((template) => fill(template, known) !== undefined)

/** An input for a tool; undefined when a field that must be there is missing. */
export function fillInput(
  input: Readonly<Record<string, Template>>,
  known: Known,
): Record<string, unknown> | undefined {
  const filled: Record<string, unknown> = {}
  for (const [field, template] of Object.entries(input)) {
    const value = fill(template, known)
    if (value !== undefined) filled[field] = value
    else if (!template.endsWith('?}')) return undefined
  }
  return filled
}
