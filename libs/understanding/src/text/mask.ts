const ADDRESS =
  /\b(?:calle|cll?|carrera|cra|kra?|kr|diagonal|diag|transversal|transv|tv|avenida|av|autopista|manzana|mz|casa|cs|apto|apartamento|torre|bloque|interior|lote|vereda)\b\.?\s*#?\s*[\dA-Z][\w°]*(?:\s*(?:#|no\.?|n°|-|bis|sur|norte|este|oeste)\s*[\w°-]*)*/gi
/** Bounded before the `@`, so that a long word is not read once for each of its letters. */
const MAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]+\.\p{L}{2,}/gu
const LINK = /\bhttps?:\/\/\S+/gi
const PHONE = /(?<!\d)(?:\+?57[ .-]?)?3\d{2}[ .-]?\d{3}[ .-]?\d{2}[ .-]?\d{2}(?!\d)/g
const LONG_NUMBER = /\+?\d(?:[ ().-]?\d){6,}/g
const INTRODUCED = /\b(me llamo|mi nombre es|a nombre de|soy|habla|le habla)\s+(\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)*)/gu
/** A long number that is pesos: 1.250.000. */
const MONEY = /\d(?:\.\d{3})+$/

/**
 * The text without personal data: links, e-mails, addresses, phones, the given names, and long numbers except their last four digits,
 * which tell one guía from another. What people say about themselves in other words stays; so the text is also kept for a short time only.
 */
export function mask(text: string, names: readonly string[] = []): string {
  const known = names.flatMap((one) => one.split(/\s+/)).filter((one) => one.length >= 3)
  const masked = text
    .replace(LINK, '[enlace]')
    .replace(MAIL, '[correo]')
    .replace(ADDRESS, '[dirección]')
    .replace(PHONE, '[teléfono]')
    .replace(LONG_NUMBER, (number) => (MONEY.test(number) ? number : `***${number.replace(/\D/g, '').slice(-4)}`))
    .replace(INTRODUCED, (_, how: string) => `${how} [nombre]`)
  if (known.length === 0) return masked
  const pattern = known.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return masked.replace(new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu'), '[nombre]')
}
