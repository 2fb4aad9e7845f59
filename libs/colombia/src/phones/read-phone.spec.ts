import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaOfDepartment, departmentsOfPhone } from './colombian-phone.ts'
import { choosePhone, e164Of, parseColombianPhone, readPhone, readPhones } from './read-phone.ts'

describe('a phone field', () => {
  it.each<[string, string]>([
    ['310 123 4567', '+573101234567'],
    ['+57 310 123 4567', '+573101234567'],
    ['0057-3101234567', '+573101234567'],
    ['573101234567', '+573101234567'],
    ['(+57) 310-123-45-67', '+573101234567'],
    ['03101234567', '+573101234567'],
    ['0 310 123 4567', '+573101234567'],
    ['+57 0310 123 4567', '+573101234567'],
    ['+57 57 310 123 4567', '+573101234567'],
    ['+57+573101234567', '+573101234567'],
    ['57573101234567', '+573101234567'],
    ['0057 57 3101234567', '+573101234567'],
    ['Cel: 310.123.4567 (mamá)', '+573101234567'],
    ['whatsapp 3101234567', '+573101234567'],
    ['tel3101234567', '+573101234567'],
    ['CC 1020000000 tel 3101234567', '+573101234567'],
    ['31O 123 4567', '+573101234567'],
    ['３１０１２３４５６７', '+573101234567'],
    ['\u202a+57 310 123 4567\u202c', '+573101234567'],
  ])('reads the mobile in "%s"', (written, e164) => {
    expect(readPhone(written)).toMatchObject({ kind: 'mobile', phone: { e164 } })
  })
  it.each<[string, string]>([
    ['(601) 444 5566', '+576014445566'],
    ['601 4445566 ext 123', '+576014445566'],
    ['+57 1 4445566', '+576014445566'],
    ['(57 4) 444-5566', '+576044445566'],
    ['(4) 444 55 66', '+576044445566'],
    ['+57 605 3701234', '+576053701234'],
    ['fijo 6023334455', '+576023334455'],
    ['0576014445566', '+576014445566'],
  ])('reads the landline in "%s"', (written, e164) => {
    expect(readPhone(written)).toMatchObject({ kind: 'landline', phone: { e164 } })
  })
  it.each<[string, string]>([
    ['+58 412 555 0177', '+584125550177'],
    ['0412-5550177', '+584125550177'],
    ['04125550177', '+584125550177'],
    ['4245550177', '+584245550177'],
    ['58 414 5550177', '+584145550177'],
    ['+58 0412 5550177', '+584125550177'],
    ['00584165550177', '+584165550177'],
    ['+593 99 123 4567', '+593991234567'],
    ['0991234567', '+593991234567'],
    ['+1 305 555 1234', '+13055551234'],
    ['1 (786) 555-1234', '+17865551234'],
    ['+34 612 345 678', '+34612345678'],
    ['+51 987654321', '+51987654321'],
    ['51987654321', '+51987654321'],
    ['+52 1 55 1234 5678', '+5215512345678'],
    ['+44 7911 123456', '+447911123456'],
    ['+507 6123-4567', '+50761234567'],
  ])('knows the foreign number in "%s"', (written, e164) => {
    expect(readPhone(written)).toEqual({ kind: 'foreign', e164 })
    expect(parseColombianPhone(written)).toBeUndefined()
  })
  it.each<[string | null | undefined, string]>([
    ['', 'empty'],
    [null, 'empty'],
    [undefined, 'empty'],
    ['no tengo', 'empty'],
    ['12345', 'too_short'],
    ['310 123 456', 'too_short'],
    ['4445566', 'too_short'],
    ['310 123 4567 8', 'too_long'],
    ['5710123456789', 'too_long'],
    ['4001112233', 'no_phone'],
    ['1020000000', 'no_phone'],
    ['0000000000', 'no_phone'],
    ['3000000000', 'no_phone'],
    ['3333333333', 'no_phone'],
    ['6000000000', 'no_phone'],
    ['6034445566', 'no_phone'],
    ['correo@example.com', 'empty'],
    ['Calle 10 # 43E-31', 'too_short'],
  ])('says why "%s" is unusable', (written, why) => {
    expect(readPhone(written)).toEqual({ kind: 'unusable', why })
    expect(e164Of(readPhone(written))).toBeUndefined()
  })
  it.each<[string, string[]]>([
    ['3101234567 / 3209876543', ['+573101234567', '+573209876543']],
    ['3101234567 - 3209876543', ['+573101234567', '+573209876543']],
    ['310 123 4567 320 987 6543', ['+573101234567', '+573209876543']],
    ['31012345673209876543', ['+573101234567', '+573209876543']],
    ['3101234567 o 6014445566', ['+573101234567', '+576014445566']],
    ['6014445566 - 3101234567', ['+573101234567', '+576014445566']],
    ['6014445566, cel 310 123 4567', ['+573101234567', '+576014445566']],
    ['+573101234567+573209876543', ['+573101234567', '+573209876543']],
    ['310123456 / 3209876543', ['+573209876543']],
    ['3101234567 y 32098', ['+573101234567']],
    ['3101234567/3101234567', ['+573101234567']],
    ['+58 412 555 0177 / 310 123 4567', ['+573101234567', '+584125550177']],
    ['3101234567\n3209876543', ['+573101234567', '+573209876543']],
    ['(601) 444 5566 - 310 123 4567 ext. 22', ['+573101234567', '+576014445566']],
  ])('reads all of "%s", the best first', (written, e164s) => {
    expect(readPhones(written).map(e164Of)).toEqual(e164s)
  })
  it('completes a landline by the place', () => {
    const area = areaOfDepartment('05')
    expect(readPhone('444 55 66', { area })).toMatchObject({ kind: 'landline', phone: { e164: '+576044445566' } })
    expect(departmentsOfPhone(parseColombianPhone('604 444 5566'))).toEqual(['05', '23', '27'])
    expect(departmentsOfPhone(parseColombianPhone('310 123 4567'))).toEqual([])
  })
  it('never gives an unusable or a Colombian number that is none', () => {
    const pieces = fc.constantFrom('3', '310', '57', '+57', '0', ' ', '-', '/', '4567', '601', 'tel', '58', '412', '+')
    const salad = fc.array(pieces, { maxLength: 16 }).map((all) => all.join(''))
    fc.assert(
      fc.property(fc.oneof(salad, fc.string({ unit: 'binary' })), (written) => {
        for (const reading of readPhones(written)) {
          const e164 = e164Of(reading)
          if (reading.kind === 'unusable') expect(e164).toBeUndefined()
          else if (reading.kind === 'foreign') expect(e164).toMatch(/^\+(?!57)[1-9]\d{7,14}$/)
          else expect(e164).toMatch(/^\+57(3\d{9}|60[1245678][2-9]\d{6})$/)
          // What is kept reads as itself.
          if (e164 !== undefined) expect(e164Of(readPhone(e164))).toBe(e164)
        }
      }),
    )
  })
})

describe('the phones of an order', () => {
  it.each<[string, (string | undefined)[], string | undefined, string[]]>([
    ['the first that can be called', ['310 123 4567', '320 987 6543'], '+573101234567', ['+573209876543']],
    ['the other where the first is unusable', ['12345', undefined, '320 987 6543'], '+573209876543', []],
    ['a mobile before a landline', ['601 444 5566', '310 123 4567'], '+573101234567', ['+576014445566']],
    ['a Colombian one before a foreign one', ['+58 412 5550177', '310 123 4567'], '+573101234567', ['+584125550177']],
    ['a foreign one where there is nothing else', ['x', '+58 412 5550177'], '+584125550177', []],
    ['the same one once', ['3101234567', '+57 310 123 4567'], '+573101234567', []],
    ['nothing of nothing', [undefined, ''], undefined, []],
  ])('chooses %s', (_, fields, chosen, others) => {
    const choice = choosePhone(fields)
    expect([e164Of(choice.chosen), choice.others.map(e164Of)]).toEqual([chosen, others])
  })
  it('says what is wrong when all are', () => {
    expect(choosePhone(['12345', '4001112233']).chosen).toEqual({ kind: 'unusable', why: 'too_short' })
    expect(choosePhone([]).chosen).toEqual({ kind: 'unusable', why: 'empty' })
  })
})
