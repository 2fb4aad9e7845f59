import { entity, jsonb, text } from '@litper/platform'
import type { Notice } from '../domain/status/notice.ts'

export const NoticeEntity = entity('crisis.notices', {
  id: { type: 'uuid', primary: true },
  source: text<Notice['source']>(),
  ref: { type: 'text' },
  components: jsonb<Notice['components']>(),
  impact: text<Notice['impact']>(),
  title: { ...jsonb<NonNullable<Notice['title']>>(), nullable: true },
  updates: jsonb<Notice['updates']>(),
  beganAt: { type: 'timestamptz' },
  endedAt: { type: 'timestamptz', nullable: true },
})
