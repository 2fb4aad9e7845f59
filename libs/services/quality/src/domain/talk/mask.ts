const ADDRESS =
  /\b(?:calle|cll?|carrera|cra|kra?|kr|diagonal|diag|transversal|transv|tv|avenida|av|autopista|manzana|mz|casa|cs|apto|apartamento|torre|bloque|interior|lote|vereda)\b\.?\s*#?\s*[\dA-Z][\w°]*(?:\s*(?:#|no\.?|n°|-|bis|sur|norte|este|oeste)\s*[\w°-]*)*/gi
const MAIL = /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu
const LINK = /\bhttps?:\/\/\S+/gi
const PHONE = /(?<!\d)(?:\+?57[ .-]?)?3\d{2}[ .-]?\d{3}[ .-]?\d{2}[ .-]?\d{2}(?!\d)/g
const LONG_NUMBER = /\+?\d(?:[ ().-]?\d){6,}/g
const INTRODUCED = /\b(me llamo|mi nombre es|a nombre de|soy|habla|le habla)\s+(\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)*)/gu
const MONEY = /\$\s?\d|\d(?:[.,]\d{3})+\s*(?:pesos|cop)?$/i

/**
 * Words without what tells who somebody is: links, e-mails, addresses, phones, long numbers (the last four digits stay: they tell one
 * guía from another) and the given names. What people write of themselves in other words stays; that is why it is also short-lived.
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
