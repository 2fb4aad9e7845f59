import { z } from 'zod'

const secret = z.string().min(8).max(1000)

/** Credentials for sending belong to the notifications service; those that come along are let pass unread. */
export const whatsappBody = z.object({
  phoneNumberId: z.string().regex(/^\d{5,32}$/),
  wabaId: z.string().regex(/^\d{5,32}$/),
  appSecret: secret,
  verifyToken: secret,
})
export type WhatsappBody = z.output<typeof whatsappBody>

export const chateaBody = z.object({ inboundSecret: secret })
export type ChateaBody = z.output<typeof chateaBody>
