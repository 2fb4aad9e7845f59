import { departmentCode } from '../departments.ts'
import { fold } from '../fold.ts'
import { withoutTitle } from './place-names.ts'

/** A name with the department that stood beside it. */
export interface Reading {
  readonly name: string
  readonly aside?: string | undefined
}

/**
 * How a city field may be read, the surest first: as written, without its title, up to a comma or bracket, each side being the
 * department of the other, without its last or first words when they are a department.
 */
export function readings(city: string): readonly Reading[] {
  const parts = city.split(/[,/()|;:]|\s[-–—]\s|(?<=\p{L})[-–—](?=\p{L}{4})/u).map((part) => part.trim())
  const several = parts.filter(Boolean)
  const [head = '', ...tail] = several
  const words = fold(city).split(' ')
  const last = (count: number): Reading[] => {
    const aside = words.slice(-count).join(' ')
    return words.length > count && departmentCode(aside) ? [{ name: words.slice(0, -count).join(' '), aside }] : []
  }
  const first = (count: number): Reading[] => {
    const aside = words.slice(0, count).join(' ')
    return words.length > count && departmentCode(aside) ? [{ name: words.slice(count).join(' '), aside }] : []
  }
  const split =
    several.length > 1
      ? [
          { name: head, aside: tail.join(' ') },
          { name: tail[0]!, aside: head },
        ]
      : []
  const plain: Reading[] = [{ name: city }, { name: withoutTitle(city) }]
  const all = [...plain, ...split, ...[1, 2, 3].flatMap(last), ...[1, 2, 3].flatMap(first)]
  const titled = all.flatMap((one) => [one, { ...one, name: withoutTitle(one.name) }])
  const key = (one: Reading) => `${fold(one.name)}|${fold(one.aside ?? '')}`
  return titled.filter((one, at) => titled.findIndex((other) => key(other) === key(one)) === at)
}

/** "Medellín Belén", "Cali sur", "Bogotá Cedritos": the first words, the longest first. */
export function beginnings(city: string): readonly string[] {
  const words = withoutTitle(city).split(' ')
  return words.slice(0, -1).map((_, at) => words.slice(0, words.length - 1 - at).join(' '))
}
