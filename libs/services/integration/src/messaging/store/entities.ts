import { entity } from '@litper/platform'

export const NumberEntity = entity('integration.whatsapp_numbers', {
  id: { type: 'uuid', primary: true },
  phoneNumberId: { type: 'text', update: false },
  wabaId: { type: 'text' },
  sealedSecret: { type: 'text' },
  verifyTokenHash: { type: 'text', select: false },
  connectedAt: { type: 'timestamptz', createDate: true },
})

export const ChateaAccountEntity = entity('integration.chatea_accounts', {
  id: { type: 'uuid', primary: true },
  bearerHash: { type: 'text' },
  previousHash: { type: 'text', nullable: true },
  previousUntil: { type: 'timestamptz', nullable: true },
  connectedAt: { type: 'timestamptz', createDate: true },
})
