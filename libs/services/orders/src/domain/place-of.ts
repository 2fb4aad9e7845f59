import type { Destination, WrittenAddress } from './order.ts'

/** Ways to write the same street. */
const STREETS: readonly (readonly [RegExp, string])[] = [
  [/\b(carrera|cra|kra|cr|kr)\b/g, 'kr'],
  [/\b(calle|cll|cl)\b/g, 'cl'],
  [/\b(avenida|avda|ave|av)\b/g, 'av'],
  [/\b(diagonal|diag|dg)\b/g, 'dg'],
  [/\b(transversal|transv|tv)\b/g, 'tv'],
  [/\b(apartamento|apto|apt|ap)\b/g, 'apto'],
  [/\b(numero|num|nro|no)\b/g, ''],
]

/** One text for one place, however it is written; undefined when no address is known. Only for comparing. */
export function placeOf(written: WrittenAddress, destination?: Pick<Destination, 'daneCode'>): string | undefined {
  const address = plain([written.address1, written.address2].join(' '))
  const street = STREETS.reduce((text, [from, to]) => text.replace(from, to), address).replace(/\s+/g, '')
  const city = destination?.daneCode ?? plain(written.city ?? '').replace(/\s+/g, '')
  return street ? `${city} ${street}` : undefined
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/([a-z])(\d)/g, '$1 $2')
    .replace(/[^a-z0-9]+/g, ' ')
