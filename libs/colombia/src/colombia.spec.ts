import DateHolidays from 'date-holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAddress } from './address/parse.ts'
import { addBusinessDays, lawfulAt } from './contact-hours.ts'
import { assessDeliverability, questionText } from './deliverability.ts'
import { holidays, isHoliday } from './holidays.ts'
import { allMunicipalities, dane8, municipalityByDane } from './municipalities.ts'
import { formatPesos } from './pesos.ts'
import { parseColombianPhone } from './phones/read-phone.ts'
import { findMunicipality } from './places/find-municipality.ts'

const code = (city: string, department?: string) => {
  const found = findMunicipality({ city, department })
  return found && ('ambiguous' in found ? found.ambiguous.map((one) => one.daneCode) : found.daneCode)
}
describe('municipalities', () => {
  it.each([
    ['Medellin', undefined, '05001'],
    ['Bogotá D.C.', 'Bogotá, D.C.', '11001'],
    ['bogota', 'CUN', '11001'],
    ['CALI', 'VAC', '76001'],
    ['Armenia (Quindío)', undefined, '63001'],
    ['Rionegro', 'CO-ANT', '05615'],
    ['Medelin', undefined, '05001'],
    ['Barranquila', 'Atlántico', '08001'],
    ['B/quilla', 'ATL', '08001'],
    ['Medellin Antioquia', undefined, '05001'],
    ['Tulua Valle', 'Valle del Cauca', '76834'],
    ['Sta. Marta', 'CO-MAG', '47001'],
    ['Dos Quebradas', undefined, '66170'],
    ['Rio Negro', 'ANT', '05615'],
    ['Rionegro', 'Santander', '68615'],
    ['La Union - Nariño', undefined, '52399'],
    ['Dorada', undefined, '17380'],
    ['San José de Cúcuta', 'NSA', '54001'],
    ['Cartagena', 'Bolivar', '13001'],
    ['PlanetaRica', undefined, '23555'],
    ['Providencia', 'SAP', '88564'],
  ])('finds %s, %s', (city, department, dane) => expect(code(city, department)).toBe(dane))
  it('says which when a name repeats', () => expect(code('Mosquera')).toEqual(['25473', '52473']))
  it('does not move a city to another department', () => expect(code('Cali', 'Antioquia')).toBeUndefined())
  it('knows codes of five and of eight digits', () => {
    expect(municipalityByDane('05001')?.name).toBe('Medellín')
    expect(municipalityByDane(dane8('05001'))?.daneCode).toBe('05001')
    expect(municipalityByDane('5001')).toBeUndefined()
  })
  it('finds nothing in nonsense', () => expect(code('Xyzzy')).toBeUndefined())
  it('finds each by its own name and department', () => {
    const lost = allMunicipalities().filter((one) => code(one.name, one.department) !== one.daneCode)
    expect(lost.map((one) => `${one.name}, ${one.department}`)).toEqual([])
  })
  it('never throws', () =>
    fc.assert(
      fc.property(
        fc.string(),
        fc.option(fc.string(), { nil: undefined }),
        (city, department) => void findMunicipality({ city, department }),
      ),
    ))
})

it('knows the holidays that the law moves, 2020 to 2040', () => {
  const calendar = new DateHolidays('CO')
  for (let year = 2020; year <= 2040; year++) {
    const theirs = calendar
      .getHolidays(year)
      .filter((one) => one.type === 'public' && one.name !== 'Pascua')
      .map((one) => one.date.slice(0, 10))
    expect([...holidays(year)].sort(), String(year)).toEqual([...new Set(theirs)].sort())
  }
})

describe('contact hours', () => {
  const moment = fc.date({
    min: new Date('2024-01-01T00:00:00Z'),
    max: new Date('2030-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  it('gives a lawful moment not before the asked one, and the same again', () => {
    fc.assert(
      fc.property(moment, fc.constantFrom('promotional' as const, 'collection' as const), (at, kind) => {
        const lawful = lawfulAt(kind, at)
        expect(lawful.getTime()).toBeGreaterThanOrEqual(at.getTime())
        expect(lawfulAt(kind, lawful)).toEqual(lawful)
        const local = new Date(lawful.getTime() - 5 * 3_600_000)
        const [day, hour] = [local.getUTCDay(), local.getUTCHours()]
        expect(day).not.toBe(0)
        expect(isHoliday(local.toISOString().slice(0, 10))).toBe(false)
        expect(day === 6 ? hour >= 8 && hour < 15 : hour >= 7 && hour < 19).toBe(true)
      }),
    )
  })
  it('never delays what the customer awaits', () =>
    fc.assert(fc.property(moment, (at) => void expect(lawfulAt('service', at)).toBe(at))))
  it('counts working days', () => expect(addBusinessDays('2026-12-04', 2)).toBe('2026-12-09'))
})

it('asks the smallest question', () => {
  const medellin = findMunicipality({ city: 'Medellín' })
  const phone = parseColombianPhone('300 111 2233')
  const ask = (text: string, municipality = medellin, called: typeof phone | null = phone) =>
    assessDeliverability({ address: parseAddress(text), municipality, phone: called ?? undefined }).question?.code
  expect(ask('Calle 10 # 43E-31')).toBeUndefined()
  expect(ask('Calle 10')).toBe('plate')
  expect(ask('por ahí')).toBe('address')
  expect(ask('Calle 10 # 43E-31', findMunicipality({ city: 'Mosquera' }))).toBe('city_ambiguous')
  expect(ask('Calle 10 # 43E-31', medellin, parseColombianPhone('12') ?? null)).toBe('phone')
  expect(questionText({ code: 'plate', params: { street: 'CL 10' } })).toContain('CL 10')
})
it.each([
  ['+57 300 111 2233', '+573001112233'],
  ['0057-3001112233', '+573001112233'],
  ['(601) 444 5566', '+576014445566'],
  ['12345', undefined],
  ['4001112233', undefined],
])('reads the phone %s', (text, e164) => {
  expect(parseColombianPhone(text)?.e164).toBe(e164)
})
it('writes pesos', () => expect(formatPesos({ amount: '1299900', currency: 'COP' })).toBe('$ 1.299.900'))
