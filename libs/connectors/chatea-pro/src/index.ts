export { chateaPro, vendor } from './chatea-pro.ts'
export { type InboundMessage, readInbound } from './read-inbound.ts'
export { type ChateaProSettings, readSettings } from './settings.ts'
export { verifyBearer } from './verify-bearer.ts'
