/** Why a file as a whole was not taken, or not to its end; for people. */
export const FAULT_TEXTS: Readonly<Record<string, { readonly es: string; readonly en: string }>> = {
  'import.unreadable': { es: 'El archivo no se puede leer hasta el final', en: 'The file cannot be read to its end' },
  'import.too_large_inside': { es: 'El archivo es demasiado grande por dentro', en: 'The file is too large inside' },
  'import.too_many_lines': {
    es: 'El archivo tiene más de 250.000 líneas; divídelo',
    en: 'The file has more than 250,000 lines; split it',
  },
  'import.too_many_columns': { es: 'El archivo tiene más de 300 columnas', en: 'The file has more than 300 columns' },
  'import.file_gone': { es: 'El archivo ya no está; envíalo de nuevo', en: 'The file is gone; send it again' },
  'import.gave_up': {
    es: 'No se pudo terminar; envíalo de nuevo y sigue con lo que falta',
    en: 'It could not be finished; send it again and it goes on with the rest',
  },
}
