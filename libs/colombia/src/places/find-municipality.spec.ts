import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allMunicipalities } from '../municipalities.ts'
import { findMunicipality, type GivenPlace } from './find-municipality.ts'

const code = (given: GivenPlace) => {
  const found = findMunicipality(given)
  return found && ('ambiguous' in found ? found.ambiguous.map((one) => one.daneCode) : found.daneCode)
}

describe('a municipality as people write it', () => {
  it.each<[string, string | undefined, string]>([
    ['Distrito de Cartagena de Indias', 'Bolívar', '13001'],
    ['Distrito Turístico y Cultural de Cartagena', undefined, '13001'],
    ['Distrito Especial de Santiago de Cali', 'VAC', '76001'],
    ['Distrito Capital de Bogotá', undefined, '11001'],
    ['Municipio de Soacha', 'Cundinamarca', '25754'],
    ['Ciudad de Medellín', undefined, '05001'],
    ['Tumaco', 'Nariño', '52835'],
    ['San Andres de Tumaco', undefined, '52835'],
    ['Tumaco Nariño', undefined, '52835'],
    ['Mompox', 'Bolívar', '13468'],
    ['Mompós', undefined, '13468'],
    ['Ubaté', 'Cundinamarca', '25843'],
    ['Villa de San Diego de Ubate', undefined, '25843'],
    ['Soacha', 'Bogotá, D.C.', '25754'],
    ['Chía', 'Bogotá D.C.', '25175'],
    ['Funza', 'DC', '25286'],
    ['SantaRosadeCabal', 'Risaralda', '66682'],
    ['santarosadecabal', undefined, '66682'],
    ['Sta Rosa Cabal', undefined, '66682'],
    ['SanAndresdeTumaco', undefined, '52835'],
    ['BogotaDC', undefined, '11001'],
    ['Usme', undefined, '11001'],
    ['Usme, Bogotá', undefined, '11001'],
    ['Bogotá - Usme', undefined, '11001'],
    ['Bogotá (Suba)', undefined, '11001'],
    ['Suba', 'Cundinamarca', '11001'],
    ['Ciudad Bolívar', 'Bogotá D.C.', '11001'],
    ['Ciudad Bolivar', 'Antioquia', '05101'],
    ['San Cristóbal Sur', 'Bogotá', '11001'],
    ['La Candelaria', 'Bogotá, D.C.', '11001'],
    ['Candelaria', 'Valle del Cauca', '76130'],
    ['Chapinero', undefined, '11001'],
    ['Puente Aranda', 'DC', '11001'],
    ['Rafael Uribe Uribe', 'DC', '11001'],
    ['Bogotá zona norte', undefined, '11001'],
    ['Bogota Cedritos', 'DC', '11001'],
    ['Medellín Belén', undefined, '05001'],
    ['Medellin - El Poblado', 'Antioquia', '05001'],
    ['Cali sur', 'Valle', '76001'],
    ['Barranquilla/Atlántico', undefined, '08001'],
    ['Bolivar Cartagena', undefined, '13001'],
    ['Antioquia, Rionegro', undefined, '05615'],
    ['Cundinamarca - Soacha', undefined, '25754'],
    ['Valle del Cauca Palmira', undefined, '76520'],
    ['Envigado-Antioquia', undefined, '05266'],
    ['Facatativa', 'CUN', '25269'],
    ['Fusa', undefined, '25290'],
    ['Zipaquira', undefined, '25899'],
    ['Bmanga', undefined, '68001'],
    ['Bucaramnga', 'Santander', '68001'],
    ['Villavicencio meta', undefined, '50001'],
    ['Villabicencio', undefined, '50001'],
    ['Barranca bermeja', undefined, '68081'],
    ['Sincelejo Sucre', undefined, '70001'],
    ['Sincé', 'Sucre', '70742'],
    ['Toluviejo', undefined, '70823'],
    ['Lorica', undefined, '23417'],
    ['El Darién', 'Valle del Cauca', '76126'],
    ['La Hormiga', 'Putumayo', '86865'],
    ['Puerto Inírida', undefined, '94001'],
    ['Pto Asis', 'Putumayo', '86568'],
    ['San Vicente del Caguan', undefined, '18753'],
    ['Carmen de Bolivar', undefined, '13244'],
    ['El Carmen de Bolívar', 'Bolívar', '13244'],
    ['Villa de Leiva', 'Boyacá', '15407'],
    ['Guadalajara de Buga', undefined, '76111'],
    ['San José de Cúcuta, Norte de Santander', undefined, '54001'],
    ['Ocaña N. de Santander', undefined, '54498'],
    ['San Andrés Isla', undefined, '88001'],
    ['Rodadero', 'Magdalena', '47001'],
    ['MEDELLÍN (ANT)', undefined, '05001'],
    ['Itagui', 'Antioquia', '05360'],
    ['Dosquebrdas', 'Risaralda', '66170'],
    ['Giradot', 'Cundinamarca', '25307'],
    ['Piedecuesta ', 'SAN', '68547'],
    ['Sabaneta Antioquia Colombia', undefined, '05631'],
  ])('"%s", %s', (city, department, dane) => expect(code({ city, department })).toBe(dane))

  it.each<[GivenPlace, string]>([
    [{ city: 'Antioquia', department: 'Medellín' }, '05001'],
    [{ city: '', department: 'Cartagena' }, '13001'],
    [{ city: 'Cundinamarca', address: 'Cra 7 # 12-30, Soacha' }, '25754'],
    [{ city: 'Valle del Cauca', department: 'VAC', address: 'Calle 30 # 28-15 apto 201, Palmira, Valle' }, '76520'],
    [{ city: '', address: 'Calle 10 # 4-5, barrio Centro, Sogamoso (Boyacá)' }, '15759'],
  ])('in the wrong field: %j', (given, dane) => expect(code(given)).toBe(dane))
})

describe('a name that repeats', () => {
  it.each<[string, GivenPlace, string]>([
    ['by its department', { city: 'La Unión', department: 'Valle del Cauca' }, '76400'],
    ['by the address', { city: 'La Unión', address: 'Calle 15 # 14-20, La Unión, Nariño' }, '52399'],
    ['by a department in brackets', { city: 'Mosquera', address: 'Cra 3 # 2-10 (Cundinamarca)' }, '25473'],
    ['by "departamento de"', { city: 'Villanueva', address: 'Calle 9 # 10-11, departamento de Casanare' }, '85440'],
    ['by the area of a landline', { city: 'Barbosa', phone: '604 406 1234' }, '05079'],
    ['by an old landline', { city: 'Barbosa', phone: '(7) 748 1234' }, '68077'],
    ['by the postal code', { city: 'Granada', zip: '504001' }, '50313'],
    [
      'by the address before the phone',
      { city: 'Barbosa', address: 'Cra 9 # 10-20, Santander', phone: '6044061234' },
      '68077',
    ],
    ['by a landline of Bogotá', { city: 'San Cristóbal', phone: '601 333 4455' }, '11001'],
    ['by its fame', { city: 'Armenia' }, '63001'],
    ['against its fame', { city: 'Armenia', address: 'Calle 8 # 9-10, Antioquia' }, '05059'],
  ])('is settled %s', (_, given, dane) => expect(code(given)).toBe(dane))

  it.each<[string, GivenPlace, string[]]>([
    ['nothing tells', { city: 'Mosquera' }, ['25473', '52473']],
    [
      'a street is named after a department',
      { city: 'Mosquera', address: 'Avenida Nariño # 5-10' },
      ['25473', '52473'],
    ],
    ['a mobile has no area', { city: 'Mosquera', phone: '3101234567' }, ['25473', '52473']],
    ['a quarter of Bogotá is a town as well', { city: 'Ciudad Bolívar' }, ['05101', '11001']],
  ])('is asked for where %s', (_, given, codes) => expect(code(given)).toEqual(codes))

  it('does not move a place that is known to another department', () => {
    expect(code({ city: 'Cali', department: 'Antioquia' })).toBeUndefined()
    expect(code({ city: 'Usme', department: 'Valle del Cauca' })).toBeUndefined()
  })
  it('finds nothing in what is no place', () => {
    for (const city of ['Xyzzy', 'casa', 'no se', '12345', 'Barcelona', 'Caracas', 'Quito', 'N/A', '-', 'barrio'])
      expect([city, code({ city })]).toEqual([city, undefined])
  })
})

describe('every municipality', () => {
  it('is found without spaces, without accents, in capitals, with its title, with its department', () => {
    const lost = allMunicipalities().flatMap(({ name, department, daneCode }) => {
      const plain = name.normalize('NFD').replace(/\p{M}/gu, '')
      const ways = [name.replaceAll(' ', ''), plain.toUpperCase(), `Municipio de ${name}`, `${name} - ${department}`]
      return ways.filter((city) => code({ city, department }) !== daneCode).map((city) => `${city}, ${department}`)
    })
    expect(lost).toEqual([])
  })
  it('is never another one with a letter lost, when the department is told', () => {
    const wrong = allMunicipalities().flatMap(({ name, department, daneCode }) => {
      if (name.length < 8) return []
      const city = name.slice(0, 4) + name.slice(5)
      const found = code({ city, department })
      return found === daneCode || Array.isArray(found) || found === undefined
        ? []
        : [`${city}, ${department}: ${found}`]
    })
    expect(wrong).toEqual([])
  })
  it('never throws on anything', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(
        text,
        text,
        text,
        (city, department, address) => void findMunicipality({ city, department, address, phone: address }),
      ),
      { numRuns: 50 },
    )
  })
})
