import { createHmac } from 'node:crypto'
import type { Person } from '../shared/domain/set-aside.ts'

/** Keyed hashes of a phone and an e-mail address, as uuids: a person cannot be read from them, and without the key they cannot be made. */
export const keyedHash =
  (key: string | Buffer) =>
  ({ phone, email }: Person): readonly string[] =>
    [phone && `phone ${phone}`, email && `email ${email.trim().toLowerCase()}`]
      .filter((text) => text !== undefined && text !== '')
      .map((text) => uuidOf(createHmac('sha256', key).update(String(text)).digest('hex')))

const uuidOf = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
