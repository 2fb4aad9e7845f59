import { FIELDS, type Field, type ImportKind, type Mapping, missingOf } from './fields.ts'
import { foldHeader } from './fold-header.ts'
import { HEADER_WORDS } from './header-words.ts'
import { fitPreset, PRESETS } from './presets.ts'

export interface Suggestion {
  readonly kind: ImportKind
  readonly mapping: Mapping
  readonly preset?: string
  /** Every column that is needed is known by its own name: the import may begin without a person. */
  readonly sure: boolean
}

const FIELD_OF = new Map(
  FIELDS.flatMap((field) => HEADER_WORDS[field].map((word, rank) => [word, { field, rank }] as const)),
)

/** Which column holds what. A preset goes before; each column has one field, each field one column. */
export function suggestMapping(columns: readonly string[], wanted?: ImportKind): Suggestion {
  for (const preset of PRESETS) {
    const mapping = wanted && wanted !== preset.kind ? undefined : fitPreset(preset, columns)
    if (mapping) return { kind: preset.kind, mapping, preset: preset.id, sure: true }
  }
  const exact = byName(columns)
  const mapping = byPart(columns, exact)
  const kind = wanted ?? (mapping.number === undefined ? 'orders' : 'parcels')
  const carrierKnown = kind === 'orders' || exact.status !== undefined || exact.carrier !== undefined
  return { kind, mapping, sure: carrierKnown && missingOf(kind, exact).length === 0 }
}

/** How many of a row's cells are names of columns: the row of names has most. */
export const knownNames = (cells: readonly string[]): number =>
  cells.filter((cell) => fieldOf(foldHeader(cell)) !== undefined).length

function byName(columns: readonly string[]): Mapping {
  const best = new Map<Field, { column: string; rank: number }>()
  for (const column of columns) {
    const known = fieldOf(foldHeader(column))
    const before = known && best.get(known.field)
    if (known && (!before || known.rank < before.rank)) best.set(known.field, { column, rank: known.rank })
  }
  return Object.fromEntries([...best].map(([field, { column }]) => [field, column]))
}

/** A name with a lost letter fits the one word that it can have been. */
function fieldOf(folded: string): { field: Field; rank: number } | undefined {
  if (!folded.includes('\uFFFD')) return FIELD_OF.get(folded)
  const form = new RegExp(`^${folded.replaceAll('\uFFFD', '[a-z]{1,2}')}$`)
  const fitting = [...FIELD_OF].filter(([word]) => form.test(word))
  return new Set(fitting.map(([, { field }]) => field)).size === 1 ? fitting[0]![1] : undefined
}

/** What is left: a column whose name holds a known name as whole words. */
function byPart(columns: readonly string[], known: Mapping): Mapping {
  const taken = new Set(Object.values(known))
  const found: Partial<Record<Field, string>> = { ...known }
  for (const column of columns.filter((one) => !taken.has(one))) {
    const words = ` ${foldHeader(column)} `
    const field = FIELDS.find(
      (one) =>
        found[one] === undefined && HEADER_WORDS[one].some((word) => word.length >= 4 && words.includes(` ${word} `)),
    )
    if (field) found[field] = column
  }
  return found
}

/** Of a mapping that a person gives, the columns that are not there, and those that are named twice. */
export function mappingFaults(columns: readonly string[], mapping: Mapping): { field: string; problem: string }[] {
  const known = new Set(columns)
  const used = Object.values(mapping)
  return Object.entries(mapping).flatMap(([field, column]) => {
    if (!known.has(column)) return [{ field: `mapping.${field}`, problem: 'no column of the file' }]
    const twice = used.filter((one) => one === column).length > 1
    return twice ? [{ field: `mapping.${field}`, problem: 'the column stands for another field too' }] : []
  })
}
