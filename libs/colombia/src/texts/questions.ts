/** What a held parcel's customer is asked. Each says whole what to write, for the answer replaces what was written. */
export const QUESTION_TEXTS = {
  es: {
    phone: '¿a qué celular te puede llamar el mensajero?',
    city: '¿a qué ciudad y departamento lo enviamos?',
    city_ambiguous: '¿cuál de estas es tu ciudad: {options}?',
    plate: '¿cuál es el número de tu puerta en {street}? Escribe la dirección completa, por ejemplo: {street} # 43E-31',
    address: '¿cuál es la dirección completa? Por ejemplo: Calle 10 # 43E-31, apto 502',
    neighbourhood:
      '¿en qué barrio o urbanización queda {street}? Escribe la dirección completa, por ejemplo: {street}, barrio La Esperanza',
    landmark: '¿qué punto de referencia cercano le ayuda al mensajero a encontrarte? Escríbelo junto con la dirección.',
  },
  en: {
    phone: 'which mobile number can the courier call?',
    city: 'which city and department shall we send it to?',
    city_ambiguous: 'which of these is your city: {options}?',
    plate: 'what is your door number on {street}? Write the whole address, for example: {street} # 43E-31',
    address: 'what is the full address? For example: Calle 10 # 43E-31, apto 502',
    neighbourhood:
      'in which neighbourhood is {street}? Write the whole address, for example: {street}, barrio La Esperanza',
    landmark: 'which landmark nearby helps the courier to find you? Write it with the address.',
  },
} as const

export type QuestionCode = keyof (typeof QUESTION_TEXTS)['es']
