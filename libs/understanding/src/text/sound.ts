/**
 * A Spanish word by its sound as Latin America speaks it: `kiero` and `quiero`, `yego` and `llego`, `siii` and `si` give
 * the same. Takes a-z only. One rule a line, in this order.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(.)\1{2,}/g, '$1'],
  [/ch/g, '0'],
  [/h/g, ''],
  [/ll/g, 'y'],
  [/qu(?=[ei])|q|c(?![ei])/g, 'k'],
  [/c|z|x/g, 's'],
  [/g(?=[ei])/g, 'j'],
  [/gu(?=[ei])/g, 'g'],
  [/v|w/g, 'b'],
  [/y$/g, 'i'],
  [/(.)\1/g, '$1'],
]

export function soundOf(word: string): string {
  let heard = word.slice(0, 30)
  for (const [rule, sound] of RULES) heard = heard.replace(rule, sound)
  return heard || word.slice(0, 1)
}
