import { describe, expect, it } from 'vitest'
import type { Notice } from '../domain/status/notice.ts'
import { statusOf } from '../domain/status/status.ts'
import { STATUS_CSP, statusHtml } from './status-page.ts'

const at = new Date('2026-11-30T17:05:00.000Z')
const notice: Notice = {
  id: 'n',
  source: 'incident',
  ref: 'i',
  components: ['waybills'],
  impact: 'down',
  title: { es: 'Guías <de> "una" transportadora', en: 'Waybills of one carrier' },
  updates: [
    {
      at: '2026-11-30T16:00:00.000Z',
      state: 'investigating',
      text: { es: 'Miramos <script>alert(1)</script>', en: 'We look' },
    },
    {
      at: '2026-11-30T16:30:00.000Z',
      state: 'identified',
      text: { es: 'Su API no responde', en: 'Its API does not answer' },
    },
  ],
  beganAt: new Date('2026-11-30T15:50:00.000Z'),
}
const alert: Notice = { ...notice, id: 'a', source: 'alert', title: undefined, impact: 'degraded', updates: [] }

describe.each(['es', 'en'] as const)('the page in %s', (language) => {
  const html = statusHtml(statusOf([notice, alert], at), language)
  it('has no script, no form, and nothing of another host', () => {
    expect(html).not.toMatch(/<script|<form|<img|https?:|\son\w+=|style="/)
    expect(html).toContain(`<html lang="${language}">`)
  })
  it('carries its policy, which its style meets', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)![1]!
    expect(STATUS_CSP).toBe(`${policy}; frame-ancestors 'none'`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
  })
  it('says how each component is, and when it was written', () => {
    expect(html.match(/<li>/g)).toHaveLength(5)
    expect(html).toContain('datetime="2026-11-30T17:05:00.000Z"')
    expect(html).toContain('99.94 %') // 75 minutes of ninety days
  })
})
it('shows what a person wrote as text, the newest first, and words of its own for an alert', () => {
  const html = statusHtml(statusOf([notice, alert], at), 'es')
  expect(html).toContain('Miramos &lt;script&gt;alert(1)&lt;/script&gt;')
  expect(html.indexOf('Su API no responde')).toBeLessThan(html.indexOf('Miramos'))
  expect(html).toContain('Nuestros controles vieron fallas en: guías y transportadoras')
  expect(statusHtml(statusOf([], at), 'es')).toContain('Todo funciona')
})
it('does not say that all works while nobody looks, and keeps saying what does not', () => {
  const silent = (notices: readonly Notice[]) =>
    statusHtml(statusOf(notices, at, new Date('2026-11-30T16:50:00.000Z')), 'es')
  expect(silent([])).not.toContain('Todo funciona')
  expect(silent([])).toContain('no informan desde el <time datetime="2026-11-30T16:50:00.000Z">')
  expect(silent([notice])).toContain('Algo no funciona')
  expect(statusHtml(statusOf([], at, at), 'es')).toContain('Todo funciona')
})
