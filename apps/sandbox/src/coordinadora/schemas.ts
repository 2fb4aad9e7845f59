const city = { type: 'string', pattern: '^\\d{8}$' } as const
const pesos = { type: 'integer', minimum: 0, maximum: 100_000_000 } as const
const centimetres = { type: 'number', exclusiveMinimum: 0, maximum: 400 } as const
const line = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength, pattern: '\\S' }) as const

const party = {
  type: 'object',
  required: ['nombre', 'direccion', 'telefono', 'ciudad'],
  properties: {
    nombre: line(100),
    direccion: line(250),
    telefono: { type: 'string', pattern: '^\\d{7,10}$' },
    ciudad: city,
    documento: { type: 'string', maxLength: 20 },
    correo: { type: 'string', maxLength: 120 },
  },
} as const

const pieces = {
  type: 'array',
  minItems: 1,
  maxItems: 10,
  items: {
    type: 'object',
    required: ['unidades', 'peso', 'alto', 'ancho', 'largo'],
    properties: {
      unidades: { type: 'integer', minimum: 1, maximum: 100 },
      peso: { type: 'number', exclusiveMinimum: 0, maximum: 1000 },
      alto: centimetres,
      ancho: centimetres,
      largo: centimetres,
      referencia: { type: 'string' },
    },
  },
} as const

export const quoteSchema = {
  type: 'object',
  required: ['origen', 'destino', 'valoracion', 'detalle'],
  properties: {
    origen: city,
    destino: city,
    valoracion: pesos,
    valorRecaudo: pesos,
    nivelServicio: { enum: [1, 22] },
    detalle: pieces,
  },
} as const

export const guideSchema = {
  type: 'object',
  required: [
    'nivelServicio',
    'valorDeclarado',
    'referencia',
    'contenido',
    'observaciones',
    'remitente',
    'destinatario',
    'detalle',
  ],
  properties: {
    idCliente: { type: 'string' },
    nivelServicio: { enum: [1, 22] },
    valorRecaudar: pesos,
    valorDeclarado: pesos,
    referencia: line(60),
    contenido: line(50),
    observaciones: { type: 'string', minLength: 1, maxLength: 250 },
    remitente: party,
    destinatario: party,
    detalle: pieces,
  },
} as const

export const labelSchema = {
  type: 'object',
  required: ['tipo_etiqueta', 'guias'],
  properties: {
    tipo_etiqueta: { type: 'integer' },
    guias: { type: 'array', minItems: 1, maxItems: 50, items: { type: 'string', pattern: '^\\d{11}$' } },
  },
} as const

export interface PieceBody {
  readonly unidades: number
  readonly peso: number
  readonly alto: number
  readonly ancho: number
  readonly largo: number
}

export interface PartyBody {
  readonly nombre: string
  readonly direccion: string
  readonly telefono: string
  readonly ciudad: string
}

export interface QuoteBody {
  readonly origen: string
  readonly destino: string
  readonly valoracion: number
  readonly valorRecaudo?: number
  readonly detalle: readonly PieceBody[]
}

export interface GuideBody {
  readonly nivelServicio: 1 | 22
  readonly valorRecaudar?: number
  readonly valorDeclarado: number
  readonly referencia: string
  readonly contenido: string
  readonly remitente: PartyBody
  readonly destinatario: PartyBody
  readonly detalle: readonly PieceBody[]
}

export interface LabelBody {
  readonly guias: readonly string[]
}
