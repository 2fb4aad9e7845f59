import { entity, json } from '@litper/platform'

export const RawEventEntity = entity('integration.raw_events', {
  id: { type: 'uuid', primary: true },
  source: { type: 'text', update: false, select: false },
  externalId: { type: 'text', update: false, select: false },
  topic: { type: 'text', update: false },
  headers: { ...json<Record<string, unknown>>(), select: false },
  body: { type: 'text', nullable: true },
  subject: { type: 'text', nullable: true, select: false },
  subjectUpdatedAt: { type: 'timestamptz', nullable: true },
  person: { type: 'text', nullable: true, select: false },
  receivedAt: { type: 'timestamptz', createDate: true },
  archived: { type: 'boolean', default: false },
})

/** Notices that came with others in one delivery, each once. */
export const SeenNoticeEntity = entity('integration.seen_notices', {
  tenantId: { type: 'uuid', primary: true },
  source: { type: 'text', primary: true },
  key: { type: 'text', primary: true },
  at: { type: 'timestamptz', createDate: true },
})
