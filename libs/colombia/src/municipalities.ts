import { MUNICIPALITIES } from './data/municipalities.ts'

export interface Municipality {
  /** Five digits as text: two of the department, three of its own. */
  readonly daneCode: string
  readonly name: string
  readonly department: string
  /** Degrees, as DANE gives them: a point of its whole area, not of the town. */
  readonly latitude: number
  readonly longitude: number
}

let byCode: ReadonlyMap<string, Municipality> | undefined

/** Read on first use: a process that never looks a place up never pays for the table. */
function load(): ReadonlyMap<string, Municipality> {
  byCode ??= new Map(MUNICIPALITIES.split('\n').map((line) => [line.slice(0, 5), read(line)]))
  return byCode
}

function read(line: string): Municipality {
  const [daneCode, name, department, latitude, longitude] = line.split('|')
  return {
    daneCode: daneCode!,
    name: name!,
    department: department!,
    latitude: Number(latitude),
    longitude: Number(longitude),
  }
}

/** By DANE's five digits, or the carriers' eight. */
export const municipalityByDane = (daneCode: string): Municipality | undefined =>
  /^\d{5}(\d{3})?$/.test(daneCode) ? load().get(daneCode.slice(0, 5)) : undefined
/** All 1,121, areas that are no municipalities included. */
export const allMunicipalities = (): readonly Municipality[] => [...load().values()]
/** The eight digits that carriers take: the municipality's seat. */
export const dane8 = (daneCode: string): string => `${daneCode.slice(0, 5)}000`
