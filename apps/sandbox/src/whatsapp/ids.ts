import { randomBytes } from 'node:crypto'

/** A WhatsApp message id: opaque, base64 of bytes with the person (the phone, or the user id when it is hidden). */
export function wamid(about: string): string {
  const head = Buffer.from([0x1d, about.length])
  const bytes = Buffer.concat([head, Buffer.from(about, 'latin1'), Buffer.from([0x15, 0x02, 0x00]), randomBytes(12)])
  return `wamid.${bytes.toString('base64')}`
}
