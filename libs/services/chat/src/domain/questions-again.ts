import { fill, type Locale } from './texts.ts'

/** The question of a hold in other words than the first time (`@litper/colombia`), for one who did not answer it. */
const AGAIN: Record<Locale, Record<string, string>> = {
  es: {
    phone: 'Escríbenos solo el número de un celular donde el mensajero te pueda llamar, por ejemplo 310 555 0123.',
    city: 'Escríbenos el nombre de la ciudad o municipio y el departamento, por ejemplo: Soacha, Cundinamarca.',
    city_ambiguous: 'Hay varios lugares con ese nombre. Copia el tuyo de esta lista: {options}.',
    plate: 'Nos falta el número que está en la puerta. Escribe la dirección completa, así: {street} # 43E-31.',
    address:
      'Escríbenos en un mensaje calle o carrera, número y apartamento o casa, por ejemplo: Carrera 70 # 44-20, apto 301.',
    neighbourhood:
      'Nos falta el barrio. Escribe la dirección completa con el barrio, así: {street}, barrio La Esperanza.',
    landmark: 'Dinos qué hay cerca, por ejemplo una iglesia o una tienda, y escríbelo junto con la dirección.',
  },
  en: {
    phone: 'Write only a mobile number that the courier can call, for example 310 555 0123.',
    city: 'Write the town and the department, for example: Soacha, Cundinamarca.',
    city_ambiguous: 'Several places bear that name. Copy yours from this list: {options}.',
    plate: 'The number on the door is missing. Write the whole address, like this: {street} # 43E-31.',
    address: 'Write street, number and flat in one message, for example: Carrera 70 # 44-20, apto 301.',
    neighbourhood:
      'The neighbourhood is missing. Write the whole address with it, like this: {street}, barrio La Esperanza.',
    landmark: 'Tell us what is near, for example a church or a shop, and write it with the address.',
  },
}

/** A question that is not known here asks for the whole address. */
export function askAgain(
  question: { readonly code: string; readonly params?: Record<string, string> },
  locale: Locale,
): string {
  const texts = AGAIN[locale]
  const { street = 'Calle 10', ...params } = question.params ?? {}
  return fill(Object.hasOwn(texts, question.code) ? texts[question.code]! : texts['address']!, { street, ...params })
}
