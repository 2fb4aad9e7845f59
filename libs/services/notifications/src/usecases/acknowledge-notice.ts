import { notFound } from '@litper/kernel'
import type { Notice, NotificationParts } from './ports.ts'

/** Somebody has seen it. The same thing told again later is a new notice. @throws DomainError notice.not_found */
export async function acknowledgeNotice(parts: NotificationParts, id: string, by: string): Promise<Notice> {
  const notice = await parts.notices.lock(id)
  if (!notice) throw notFound('notice.not_found')
  if (notice.acknowledgedAt) return notice
  const at = parts.clock.now()
  await parts.notices.acknowledge(id, by, at)
  return { ...notice, acknowledgedAt: at, acknowledgedBy: by }
}
