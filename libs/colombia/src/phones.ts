export interface ColombianPhone {
  readonly e164: string
  /** Ten digits, as carriers take it. */
  readonly national: string
  readonly mobile: boolean
}

/** Mobile: ten digits from 3; landline: 60 and the area since 2021. Accepts +57, 0057, 57, spaces, dashes, brackets. */
export function parseColombianPhone(text: string): ColombianPhone | undefined {
  const digits = text.replace(/[^\d]/g, '').replace(/^00/, '')
  const national = digits.length === 12 && digits.startsWith('57') ? digits.slice(2) : digits
  if (!/^(3\d{9}|60\d{8})$/.test(national)) return undefined
  return { e164: `+57${national}`, national, mobile: national.startsWith('3') }
}
