import type { ImportKind, Mapping } from './fields.ts'
import { foldHeader } from './fold-header.ts'

export interface Preset {
  readonly id: string
  readonly kind: ImportKind
  /** Its columns as it writes them; accents and case do not count. */
  readonly columns: Mapping
  /** A file with so many of its columns is taken for one. */
  readonly least: number
}

/**
 * Exports that are known. Dropi: «Mis pedidos», one order a row, as merchants' own programs name its columns (2026); it changes them from
 * time to time, so that no more than number, state, carrier, profit and three others are asked for.
 */
export const PRESETS: readonly Preset[] = [
  {
    id: 'dropi',
    kind: 'parcels',
    least: 7,
    columns: {
      number: 'NÚMERO GUIA',
      status: 'ESTATUS',
      carrier: 'TRANSPORTADORA',
      city: 'CIUDAD DESTINO',
      department: 'DEPARTAMENTO DESTINO',
      exception: 'NOVEDAD',
      collect: 'VALOR FACTURADO',
      freight: 'PRECIO FLETE',
      profit: 'GANANCIA',
      order: 'ID',
      shopOrder: 'ID DE ORDEN DE TIENDA',
      date: 'FECHA',
      movedAt: 'FECHA DE ÚLTIMO MOVIMIENTO',
      name: 'NOMBRE CLIENTE',
      phone: 'TELÉFONO',
      email: 'EMAIL',
      address: 'DIRECCION',
      total: 'TOTAL DE LA ORDEN',
      notes: 'NOTAS',
      product: 'PRODUCTO',
      quantity: 'CANTIDAD',
    },
  },
]

/** Other words that the same export has had for a column. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'numero guia': ['guia', 'numero de guia'],
  estatus: ['estado', 'status'],
  'ciudad destino': ['ciudad'],
  'precio flete': ['flete'],
  'departamento destino': ['departamento'],
}

/** What of a preset stands in these columns; undefined when they are not its own. Only ganancia and flete together are no merchant's own sheet. */
export function fitPreset(preset: Preset, columns: readonly string[]): Mapping | undefined {
  const byName = new Map(columns.map((column) => [foldHeader(column), column]))
  const found = Object.entries(preset.columns).flatMap(([field, name]) => {
    const own = foldHeader(name)
    const column = [own, ...(ALSO[own] ?? [])].map((one) => byName.get(one)).find((one) => one !== undefined)
    return column === undefined ? [] : [[field, column] as const]
  })
  const mapping = Object.fromEntries(found) as Mapping
  const isOwn = mapping.number && mapping.status && mapping.carrier && mapping.profit
  return isOwn && found.length >= preset.least ? mapping : undefined
}
