/** Kinds of way, as carriers abbreviate them. MZ is a block of a planned quarter, KM a distance along a road. */
export type ViaType = 'CL' | 'KR' | 'DG' | 'TV' | 'AV' | 'AC' | 'AK' | 'AUT' | 'CIR' | 'VIA' | 'KM' | 'MZ'
export type Quadrant = 'SUR' | 'NORTE' | 'ESTE' | 'OESTE'

export interface Axis {
  /** Digits without leading zeros; of a block also letters ("B"); of a road kilometres ("2.5"). */
  readonly number?: string
  readonly letters?: string
  /** "BIS" or "BIS A". */
  readonly bis?: string
  readonly quadrant?: Quadrant
}
export interface Via extends Axis {
  readonly type: ViaType
  /** A way's name, instead of its number or beside it: "AVENIDA CENTENARIO". */
  readonly name?: string
}
/** What is crossed, or the door inside a block: CS a house, LT a plot. */
export interface Cross extends Axis {
  readonly type?: ViaType | 'CS' | 'LT'
  readonly name?: string
  /** "ENTRE KR 10 Y 11": the far side of the block, written as an axis. */
  readonly until?: string
}
export const COMPLEMENT_KEYS = [
  'neighbourhood',
  'sector',
  'estate',
  'development',
  'building',
  'mall',
  'village',
  'township',
  'farm',
  'parcel',
  'block',
  'plot',
  'tower',
  'wing',
  'interior',
  'house',
  'floor',
  'apartment',
  'unit',
  'office',
  'warehouse',
] as const
export type ComplementKey = (typeof COMPLEMENT_KEYS)[number]
/** Each part as its value, upper case without accents; `other` holds what the grammar does not name, in order. */
export type Complement = { readonly [key in ComplementKey]?: string } & { readonly other: readonly string[] }

/** `unit` (a tower without a flat) does not stop a parcel: the courier calls. */
export type Missing = 'via' | 'plate' | 'neighbourhood' | 'landmark' | 'municipality' | 'unit'

export interface ParsedAddress {
  readonly kind: 'urban' | 'rural' | 'landmark'
  readonly via?: Via
  readonly cross?: Cross
  /** From the crossing to the door, as written: "07". */
  readonly metres?: string
  readonly complement: Complement
  /** A municipality or department that the text itself names at its end, when the hints confirm it. */
  readonly place?: string
  readonly normalized: string
  /** 0..1: how much of the grammar was there. */
  readonly confidence: number
  readonly missing: readonly Missing[]
}

export interface Hints {
  readonly city?: string
  readonly department?: string
}

/** The way, the crossing and the door found in tokens [from, to). */
export interface Candidate {
  readonly kind: 'urban' | 'rural'
  readonly via: Via
  readonly cross?: Cross
  readonly metres?: string
  readonly from: number
  readonly to: number
  readonly confidence: number
}
