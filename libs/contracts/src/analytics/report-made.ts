import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/** A report is there that is to be sent: its files lie in the tenant's blobs, what a person reads first comes first. */
export const ReportMade = defineEvent({
  name: 'analytics.report-made',
  version: 1,
  stream: 'analytics.report',
  key: (data) => data.reportId,
  data: z.object({
    reportId: z.uuid(),
    kind: z.enum(['daily', 'critical', 'performance', 'carriers', 'cities', 'executive']),
    language: z.enum(['es', 'en']),
    /** As its first page says it, in its language. */
    title: z.string(),
    period: z.string(),
    files: z.array(z.object({ key: z.string(), fileName: z.string(), contentType: z.string() })).min(1),
  }),
})
