export interface ColombianPhone {
  readonly e164: string
  /** Ten digits, as carriers take it. */
  readonly national: string
  readonly mobile: boolean
}

/** Areas of landlines, the digit after 60 since 2021, and DANE's departments in each. */
const AREAS: Readonly<Record<string, string>> = {
  1: '11 25',
  2: '19 52 76',
  4: '05 23 27',
  5: '08 13 20 44 47 70',
  6: '17 63 66',
  7: '54 68 81',
  8: '15 18 41 50 73 85 86 88 91 94 95 97 99',
}

/** DANE's codes of the departments that a landline can be of; nothing of a mobile. */
export function departmentsOfPhone(phone: ColombianPhone | undefined): readonly string[] {
  if (!phone || phone.mobile) return []
  return AREAS[phone.national[2]!]?.split(' ') ?? []
}

/** The area digit of a department, to complete a landline written without it. */
export const areaOfDepartment = (department: string): string | undefined =>
  Object.entries(AREAS).find(([, departments]) => departments.split(' ').includes(department))?.[0]

const made = (national: string): ColombianPhone => ({
  e164: `+57${national}`,
  national,
  mobile: national.startsWith('3'),
})

/**
 * Colombian from bare digits: with 57 or 0057 in front, even twice; with the long-distance 0; a landline as it was written
 * until 2021 (one digit of area and seven). `area` completes a landline of seven digits.
 */
export function fromDigits(digits: string, area?: string): ColombianPhone | undefined {
  let national = digits.replace(/^00+/, '')
  while (national.length > 10 && /^(57|0)/.test(national)) national = national.replace(/^(57|0)/, '')
  if (/^0\d{8,9}$/.test(national)) national = national.slice(1)
  const prefixed = /^57(\d{7,8})$/.exec(national)
  if (prefixed) national = prefixed[1]!
  if (/^3\d{9}$/.test(national)) return isInvented(national) ? undefined : made(national)
  if (/^60[1245678][2-9]\d{6}$/.test(national)) return isInvented(national) ? undefined : made(national)
  if (/^[1245678][2-9]\d{6}$/.test(national)) return made(`60${national}`)
  return area !== undefined && /^[2-9]\d{6}$/.test(national) ? made(`60${area}${national}`) : undefined
}

/** "3000000000", "3333333333": what people type to get past a form. */
const isInvented = (national: string): boolean => /(\d)\1{6}$/.test(national)
