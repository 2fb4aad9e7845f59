const line = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength, pattern: '\\S' }) as const
const centimetres = { type: 'number', exclusiveMinimum: 0, maximum: 400 } as const
const number = { type: ['string', 'integer'] } as const

export const admissionSchema = {
  type: 'object',
  required: [
    'IdClienteCredito',
    'CodigoConvenioRemitente',
    'IdTipoEntrega',
    'AplicaContrapago',
    'IdServicio',
    'Peso',
    'Largo',
    'Ancho',
    'Alto',
    'DiceContener',
    'ValorDeclarado',
    'IdTipoEnvio',
    'IdFormaPago',
    'NumeroPieza',
    'NumeroReferencia',
    'Destinatario',
  ],
  properties: {
    IdClienteCredito: { type: 'integer', minimum: 1 },
    CodigoConvenioRemitente: { type: 'integer', minimum: 1 },
    IdTipoEntrega: { enum: [1, 2, 3] },
    AplicaContrapago: { type: 'boolean' },
    IdServicio: { enum: [3, 6, 17] },
    Peso: { type: 'number', exclusiveMinimum: 0, maximum: 1000 },
    Largo: centimetres,
    Ancho: centimetres,
    Alto: centimetres,
    DiceContener: line(50),
    ValorDeclarado: { type: 'number', minimum: 1, maximum: 100_000_000 },
    IdTipoEnvio: { type: 'integer' },
    IdFormaPago: { enum: [1, 2, 3] },
    NumeroPieza: { type: 'integer', minimum: 1 },
    NumeroReferencia: line(60),
    Observaciones: { type: 'string', maxLength: 250 },
    Destinatario: {
      type: 'object',
      required: ['tipoDocumento', 'nombre', 'telefono', 'direccion', 'idLocalidad'],
      properties: {
        tipoDocumento: { enum: ['CC', 'CE', 'NI', 'TI'] },
        numeroDocumento: { type: 'string', maxLength: 20 },
        nombre: line(100),
        primerApellido: { type: 'string', maxLength: 100 },
        telefono: { type: 'string', pattern: '^\\d{7,10}$' },
        direccion: line(250),
        idLocalidad: { type: 'string', pattern: '^\\d{8}$' },
        correo: { type: 'string', maxLength: 120 },
      },
    },
  },
} as const

export const statesSchema = {
  type: 'object',
  required: ['idCliente', 'numeroGuias'],
  properties: {
    idCliente: { type: ['integer', 'string'] },
    numeroGuias: { type: 'array', minItems: 1, maxItems: 15, items: number },
  },
} as const

export const cancelSchema = {
  type: 'object',
  required: ['idCliente', 'numeroPreenvio'],
  properties: { idCliente: { type: ['integer', 'string'] }, numeroPreenvio: number },
} as const

export const labelsSchema = {
  type: 'object',
  required: ['ListaNumPreenvio'],
  properties: { ListaNumPreenvio: { type: 'array', minItems: 1, maxItems: 150, items: number } },
} as const

export interface AdmissionBody {
  readonly AplicaContrapago: boolean
  readonly IdServicio: 3 | 6 | 17
  readonly Peso: number
  readonly Largo: number
  readonly Ancho: number
  readonly Alto: number
  readonly DiceContener: string
  readonly ValorDeclarado: number
  readonly NumeroReferencia: string
  readonly Destinatario: {
    readonly nombre: string
    readonly primerApellido?: string
    readonly telefono: string
    readonly direccion: string
    readonly idLocalidad: string
  }
}

export type NumberText = string | number

export interface StatesBody {
  readonly numeroGuias: readonly NumberText[]
}

export interface CancelBody {
  readonly numeroPreenvio: NumberText
}

export interface LabelsBody {
  readonly ListaNumPreenvio: readonly NumberText[]
}
