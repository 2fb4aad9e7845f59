import { differences } from './meaning.ts'

/** JSON Schemas by file name, `<event>@<version>.json`. */
export type Schemas = Readonly<Record<string, unknown>>

export interface Comparison {
  /** What breaks a promise, one line each. */
  readonly faults: string[]
  /** Files of events that no release has yet. */
  readonly unreleased: string[]
}

/**
 * Compares the schemas of the code with the released ones. A released version must stay and must keep its meaning: processes
 * of the last release read our events, and we read theirs.
 */
export function compareWithReleased(released: Schemas, current: Schemas): Comparison {
  const faults = Object.entries(released).flatMap(([file, before]) => {
    const event = file.replace(/\.json$/, '')
    if (!(file in current)) return [`${event} was released and is gone: keep it, there may be stored events of it`]
    return differences(before, current[file]).map(
      (difference) => `${event} was released and changed: ${difference}. Undo it, or make version ${next(event)}`,
    )
  })
  return { faults, unreleased: Object.keys(current).filter((file) => !(file in released)) }
}

const next = (event: string) => Number(event.split('@')[1]) + 1
