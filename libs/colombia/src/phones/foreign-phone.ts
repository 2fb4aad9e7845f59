/** Calling codes that Colombian shops meet, with the form of the number behind them. */
const FORMS: readonly (readonly [code: string, form: RegExp])[] = [
  ['58', /^(4(12|14|16|22|24|26)\d{7}|2\d{9})$/],
  ['593', /^(9\d{8}|[2-7]\d{7})$/],
  ['51', /^9\d{8}$/],
  ['52', /^1?[2-9]\d{9}$/],
  ['507', /^[2-9]\d{6,7}$/],
  ['506', /^[2-8]\d{7}$/],
  ['502', /^[2-7]\d{7}$/],
  ['503', /^[267]\d{7}$/],
  ['504', /^[23789]\d{7}$/],
  ['505', /^[2578]\d{7}$/],
  ['591', /^[2-7]\d{7}$/],
  ['595', /^9\d{8}$/],
  ['598', /^[249]\d{7}$/],
  ['54', /^9?[1-9]\d{9}$/],
  ['55', /^[1-9]\d{9,10}$/],
  ['56', /^[29]\d{8}$/],
  ['34', /^[6-9]\d{8}$/],
  ['1', /^[2-9]\d{2}[2-9]\d{6}$/],
]

/** E.164 of a number that is not Colombian: with its plus or 00, or bare where its form leaves no doubt. */
export function foreignE164(digits: string, international: boolean): string | undefined {
  const bare = international ? digits.replace(/^00/, '') : digits
  const known = FORMS.find(([code, form]) => bare.startsWith(code) && form.test(trunkless(bare.slice(code.length))))
  if (known && (international || bare.length >= 11)) return `+${known[0]}${trunkless(bare.slice(known[0].length))}`
  if (international) return !bare.startsWith('57') && /^[1-9]\d{7,14}$/.test(bare) ? `+${bare}` : undefined
  // As they are dialled at home: 0412… and 412… in Venezuela, 09… in Ecuador.
  const venezuelan = /^0?(4(?:12|14|16|22|24|26)\d{7})$/.exec(bare)?.[1]
  if (venezuelan) return `+58${venezuelan}`
  const ecuadorian = /^0(9\d{8})$/.exec(bare)?.[1]
  return ecuadorian && `+593${ecuadorian}`
}

/** "+58 0412…": the 0 of a call at home has no place after the code. */
const trunkless = (national: string): string => national.replace(/^0(?=\d{8})/, '')
