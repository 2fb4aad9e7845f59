import { randomBytes } from 'node:crypto'

/** A WhatsApp message id: opaque, base64 of bytes that hold the phone. */
export function wamid(phone: string): string {
  const head = Buffer.from([0x1d, phone.length])
  const bytes = Buffer.concat([head, Buffer.from(phone, 'latin1'), Buffer.from([0x15, 0x02, 0x00]), randomBytes(12)])
  return `wamid.${bytes.toString('base64')}`
}
