import type { Intent } from '@litper/understanding'

/**
 * A text with places: `{order}` what the user said (slots.ts), `{0.data.0.id}` the result of the step before by its number, `{a|b}` the
 * first that is there. Alone in a text it keeps its type. `{x?}` may be missing: the field is left out. `{x:money}` and `{x:word}` put it
 * into Spanish.
 */
export type Template = string

export interface Step {
  /** An operation by its name: `orders.list`. Of several the first that the request offers as a tool. */
  readonly ask: readonly string[]
  readonly input: Readonly<Record<string, Template>>
  /** Only when these places are there; otherwise the step is passed over. */
  readonly when?: readonly Template[]
  /** Only when these are not. */
  readonly unless?: readonly Template[]
}
export interface Line {
  /** The list: `0.data`. */
  readonly of: string
  readonly only?: { readonly field: string; readonly among: readonly string[] }
  readonly line: Template
  /** What is said when there is nothing in it. */
  readonly none: Template
}

/** What the embedded model does for one kind of wish. Plans are data: a new one is an entry, not code. */
export interface Plan {
  readonly id: string
  /** How people say it. Instructions may also name the plan: `plan: <id>` on a line of its own. */
  readonly examples: readonly string[]
  /** What customers mean (libs/understanding) when this is wanted; only where examples say nothing. */
  readonly intents?: readonly Intent[]
  /** What must be known before the first step, and how it is asked for. */
  readonly needs?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
  readonly say: Template
  readonly list?: Line
  /** Said in place of `say` when one of these places is missing: nothing was found. */
  readonly found?: { readonly places: readonly Template[]; readonly else: Template }
}
