export { failureOf, LIMITS } from './codes.ts'
export { description } from './description.ts'
export type {
  InboundKind,
  InboundMessage,
  InboundNotice,
  InboundNumberChange,
  InboundPerson,
  InboundRevocation,
  InboundStatus,
  InboundWebhook,
} from './inbound.ts'
export { messageBody } from './message-body.ts'
export { type NumberClaim, proveNumber } from './prove-number.ts'
export { readWebhook } from './read-webhook.ts'
export { GRAPH_VERSION, readSettings, type WhatsAppSettings } from './settings.ts'
export { verifyHandshake, verifySignature } from './verify.ts'
export { vendor, whatsappCloud } from './whatsapp-cloud.ts'
