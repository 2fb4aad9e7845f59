/** A Colombian mobile, with or without 57, as it may stand in a text: not inside a longer number, an id or a word. */
const PHONE = /(?<![\w-])(\+?57[ -]?)?(3\d{2})[ -]?\d{3}[ -]?(\d{4})(?![\w-])/g
/** Any other number in E.164. */
const FOREIGN = /(?<![\w-])\+(\d{1,3})\d{5,9}(\d{3})(?!\d)/g
/** At most 64 signs before the `@` (RFC 5321): without an end, a long word would be read once for each of its letters. */
const EMAIL = /([A-Za-z0-9])[A-Za-z0-9._%+-]{0,63}@([A-Za-z0-9.-]+\.[A-Za-z]{2,})/g

/** What may be read by those who keep the system up: `300***4567`, `a***@example.com`. */
export const mask = (text: string): string =>
  text.replace(PHONE, '$2***$3').replace(FOREIGN, '+$1***$2').replace(EMAIL, '$1***@$2')
