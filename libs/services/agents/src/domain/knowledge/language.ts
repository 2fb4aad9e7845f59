const COMMON = {
  es: 'el la los las de que y en un una su sus con por para se no es lo le al del como si ya pedido esta está gracias hola puede cuando fue son más'.split(
    ' ',
  ),
  en: 'the of and to in is you that it for your was are with as this on be have will can we order not from or our at thanks hello please when'.split(
    ' ',
  ),
}

/** Which of both languages a text is in; undefined when it is too short to say. */
export function languageOf(text: string): 'es' | 'en' | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const count = (common: readonly string[]) => words.filter((word) => common.includes(word)).length
  const [es, en] = [count(COMMON.es), count(COMMON.en)]
  if (es + en < 3 || es === en) return undefined
  return es > en ? 'es' : 'en'
}
