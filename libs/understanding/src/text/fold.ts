import { soundOf } from './sound.ts'

/** Longest text that is read, in UTF-16 units: a voice note of two minutes; what follows says nothing new. */
export const LONGEST = 1_200

/** Shorthand of chats that no similarity of letters finds. General Spanish, not taken from the labelled set. */
const SHORTHAND: ReadonlyMap<string, string> = new Map(
  Object.entries({
    q: 'que',
    k: 'que',
    ke: 'que',
    xq: 'porque',
    pq: 'porque',
    x: 'por',
    xfa: 'porfa',
    xfavor: 'porfavor',
    d: 'de',
    m: 'me',
    s: 'se',
    t: 'te',
    n: 'en',
    tb: 'tambien',
    tmb: 'tambien',
    dnd: 'donde',
    cdo: 'cuando',
    cto: 'cuanto',
    cn: 'con',
    pa: 'para',
    bn: 'bien',
    mnn: 'manana',
    msj: 'mensaje',
    info: 'informacion',
    dir: 'direccion',
    cel: 'celular',
    tel: 'telefono',
    num: 'numero',
  }),
)

/** Numbers by what they can be: a phone, a price, a guía; other digits by their count. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/https?:\/\/\S+|www\.\S+/g, ' ·url '],
  [/[\w.+-]+@[\w-]+\.[\w.]+/g, ' ·mail '],
  [/(?<!\d)(?:\+?57[ .-]?)?(?:3\d{2}|60\d)[ .-]?\d{3}[ .-]?\d{2}[ .-]?\d{2}(?!\d)/g, ' ·tel '],
  [/\$ ?\d[\d.,]*|(?<!\d)\d{1,3}(?:[.,]\d{3})+(?!\d)/g, ' ·plata '],
  [/\d{9,}/g, ' ·guia '],
  [/\d+/g, ' ·num '],
]

const TOKEN = /·[a-z]+|[a-z]+|[?#-]|\p{Extended_Pictographic}|[^\p{ASCII}\s]/gu

/**
 * A text as its tokens: no accents, no case, no hidden or control characters, words as they sound (`quiero` and `kiero`
 * are one), numbers by shape. Total: any string gives a list of at most a few hundred tokens.
 */
export function fold(text: string): string[] {
  let plain = text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .slice(0, LONGEST * 2)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\p{M}\p{C}]+/gu, '')
    .toLowerCase()
  for (const [shape, name] of SHAPES) plain = plain.replace(shape, name)
  return (plain.match(TOKEN) ?? []).slice(0, 240).map(heard)
}

function heard(token: string): string {
  const first = token.charCodeAt(0)
  if (first >= 97 && first <= 122) return soundOf(SHORTHAND.get(token) ?? token)
  return first > 127 && /\p{L}/u.test(token) ? '·foreign' : token
}
