import { createHash } from 'node:crypto'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as a page shows it, with no sign of HTML left in it. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!)

/** How a Content-Security-Policy names one `<style>`: by its text. Stands there in single quotes. */
export const styleHash = (style: string): string => `sha256-${createHash('sha256').update(style).digest('base64')}`
