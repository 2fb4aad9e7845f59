/** Our own words about orders as they are said to whom one calls «usted». Only words of `texts.ts` and `state-texts.ts` are turned. */
const TURNS: readonly (readonly [RegExp, string])[] = [
  [/\bTu pedido\b/g, 'Su pedido'],
  [/\btu pedido\b/g, 'su pedido'],
  [/\bespera un dato tuyo\b/g, 'espera un dato suyo'],
  [/\bespera tu confirmación\b/g, 'espera su confirmación'],
  [/\bte espera\b/g, 'lo espera'],
  [/\bSíguelo aquí(?!\p{L})/gu, 'Puede seguirlo aquí'], // no `\b` after an accent: it is no end of a word there
  [/\bTen listos\b/g, 'Por favor tenga listos'],
  [/\bpagas\b/g, 'paga'],
]

export const formal = (text: string): string => TURNS.reduce((said, [shape, words]) => said.replace(shape, words), text)
