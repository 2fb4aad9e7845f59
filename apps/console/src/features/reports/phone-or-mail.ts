/** An address as it is kept: a Colombian phone gets its country's code, spaces and dashes go; an e-mail stays as typed. */
export function phoneOrMail(typed: string): string {
  if (typed.includes('@')) return typed
  const digits = typed.replace(/[\s().-]/g, '')
  return /^3\d{9}$/.test(digits) ? `+57${digits}` : digits
}
