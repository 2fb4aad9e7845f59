import type { Report } from './report-ports.ts'

/** What a person reads first comes first. */
export const FORMATS = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const
export type Format = keyof typeof FORMATS
export const blobOf = (id: string, format: Format) => `reports/${id}.${format}`

export const fileNameOf = ({ kind, untilAt }: Pick<Report, 'kind' | 'untilAt'>, format: Format) =>
  `${kind}-${untilAt.toISOString().slice(0, 10)}.${format}`
