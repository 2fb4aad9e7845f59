import { randomBytes } from 'node:crypto'

/** A Twilio SID: two letters and 32 hex digits. */
export const sid = (prefix: 'CA' | 'RE'): string => `${prefix}${randomBytes(16).toString('hex')}`

/** RFC 2822, as the API of 2010 writes dates. */
export const rfc2822 = (ms: number): string => new Date(ms).toUTCString().replace('GMT', '+0000')
