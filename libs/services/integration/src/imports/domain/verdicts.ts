export const VERDICTS = ['imported', 'updated', 'unchanged', 'duplicate', 'rejected'] as const
export type Verdict = (typeof VERDICTS)[number]
export type Counts = Readonly<Record<Verdict, number>>
export const NO_COUNTS: Counts = { imported: 0, updated: 0, unchanged: 0, duplicate: 0, rejected: 0 }

/** Why a line was not taken. */
export const REJECTIONS = [
  'import.formula',
  'import.cell_too_long',
  'import.no_number',
  'import.number_unreadable',
  'import.number_damaged',
  'import.carrier_unknown',
  'import.carrier_ambiguous',
  'import.carrier_contradicted',
  'import.no_order',
  'import.no_name',
  'import.no_address',
  'import.no_city',
  'import.no_phone',
  'import.no_total',
  'import.amount_unreadable',
] as const
export type Rejection = (typeof REJECTIONS)[number]

/** What a person should know of a line that was taken. */
export const NOTES = [
  'import.in_file_twice',
  'import.order_of_shop',
  'import.accent_lost',
  'import.status_unknown',
  'import.carrier_not_ours',
  'import.phone_unusable',
  'import.date_unreadable',
  'import.old_order',
] as const
export type Note = (typeof NOTES)[number]

/** Texts that people read. */
export const IMPORT_TEXTS: Readonly<Record<Rejection | Note, { readonly es: string; readonly en: string }>> = {
  'import.formula': {
    es: 'Una celda tiene una fórmula; pégala como valor',
    en: 'A cell holds a formula; paste it as a value',
  },
  'import.cell_too_long': {
    es: 'Una celda tiene más de 4.000 caracteres',
    en: 'A cell has more than 4,000 characters',
  },
  'import.no_number': {
    es: 'La línea no tiene número de guía; impórtala de nuevo cuando lo tenga',
    en: 'The line has no waybill number; import it again when it has one',
  },
  'import.number_unreadable': { es: 'El número de guía no es un número', en: 'The waybill number is not a number' },
  'import.number_damaged': {
    es: 'Excel acortó el número (2,4E+11); da formato de texto a la columna y exporta de nuevo',
    en: 'Excel shortened the number (2.4E+11); format the column as text and export again',
  },
  'import.carrier_unknown': {
    es: 'No se sabe de qué transportadora es la guía',
    en: 'The waybill’s carrier is not known',
  },
  'import.carrier_ambiguous': {
    es: 'El número puede ser de varias transportadoras; agrega la columna transportadora',
    en: 'The number may be of several carriers; add the carrier’s column',
  },
  'import.carrier_contradicted': {
    es: 'El número no es de la transportadora que dice la línea',
    en: 'The number is not one of the carrier that the line names',
  },
  'import.no_order': { es: 'Falta el número del pedido', en: 'The order’s number is missing' },
  'import.no_name': { es: 'Falta el nombre del cliente', en: 'The customer’s name is missing' },
  'import.no_address': { es: 'Falta la dirección', en: 'The address is missing' },
  'import.no_city': { es: 'Falta la ciudad', en: 'The city is missing' },
  'import.no_phone': { es: 'Falta el teléfono', en: 'The phone is missing' },
  'import.no_total': { es: 'Falta el valor total', en: 'The total is missing' },
  'import.amount_unreadable': { es: 'Un valor no se entiende como pesos', en: 'An amount cannot be read as pesos' },
  'import.in_file_twice': { es: 'Ya estaba antes en este archivo', en: 'It stood before in this file' },
  'import.order_of_shop': {
    es: 'El pedido ya llegó de tu tienda; se conserva como la tienda lo dice',
    en: 'The order came from your shop already; it stays as the shop has it',
  },
  'import.accent_lost': {
    es: 'Una tilde se perdió antes de llegar aquí (�)',
    en: 'An accent was lost before it came here (�)',
  },
  'import.status_unknown': {
    es: 'El estado no se reconoce; se guarda como está escrito',
    en: 'The state is not known; it is kept as written',
  },
  'import.carrier_not_ours': {
    es: 'No consultamos a esta transportadora: la guía avanza con el siguiente archivo',
    en: 'This carrier is not asked by us: the waybill advances with the next file',
  },
  'import.phone_unusable': {
    es: 'El teléfono no sirve: no se le puede escribir al cliente',
    en: 'The phone is of no use: the customer cannot be written to',
  },
  'import.date_unreadable': {
    es: 'La fecha no se entiende; cuenta la de la importación',
    en: 'The date cannot be read; the import’s counts',
  },
  'import.old_order': {
    es: 'El pedido es viejo: se guarda, pero no se despacha ni se escribe al cliente',
    en: 'The order is old: it is kept, but not sent, and the customer is not written to',
  },
}
