import { describe, expect, it } from 'vitest'
import { instantIn, type MailKind, writeMail } from './mails.ts'

const words = {
  tenant: 'Tienda Luna',
  link: 'https://app.litper.test/x#abc',
  when: '30 nov 2026, 3:05 p. m.',
  address: '203.0.113.9',
  agent: 'Firefox',
  what: '«W»',
}
type Word = keyof typeof words
/** What the reader needs to act, or to see that it was not them. */
const NEEDED: Record<MailKind, readonly Word[]> = {
  invite: ['tenant', 'link'],
  invite_sign_on: ['tenant', 'link'],
  already: ['tenant'],
  reset: ['link'],
  changed: ['what', 'when'],
  alert: ['what', 'agent', 'address'],
  new_sign_in: ['when', 'address', 'agent'],
}
const KINDS = Object.keys(NEEDED) as MailKind[]
/** The little words by which a text is seen to be in a language. */
const SPOKEN = { es: /\b(tu|te|de|en|que)\b/, en: /\b(you|your|to|the)\b/ }

describe('a mail to a person of the platform', () => {
  it.each(KINDS)('%s has what its reader needs and nothing more, in both languages', (kind) => {
    for (const locale of ['es', 'en'] as const) {
      const { subject, text } = writeMail(kind, locale, words)
      const said = Object.entries(words).filter(([, word]) => text.includes(word))
      expect(said.map(([name]) => name).sort()).toEqual([...NEEDED[kind]].sort())
      expect(subject).toMatch(/Litper|seguridad|Security/)
      expect(text).toMatch(SPOKEN[locale])
      expect(text).not.toMatch(SPOKEN[locale === 'es' ? 'en' : 'es'])
    }
  })

  it('names the company in the subject of an invitation, and what happened in that of an alert', () => {
    for (const kind of ['invite', 'invite_sign_on', 'already'] as const)
      for (const locale of ['es', 'en'] as const) expect(writeMail(kind, locale, words).subject).toContain(words.tenant)
    for (const locale of ['es', 'en'] as const) expect(writeMail('alert', locale, words).subject).toContain(words.what)
  })

  it('says how long its link is good', () => {
    const told = (kind: MailKind) => [writeMail(kind, 'es', words).text, writeMail(kind, 'en', words).text]
    expect(told('invite')).toEqual([expect.stringContaining('3 días'), expect.stringContaining('3 days')])
    expect(told('reset')).toEqual([expect.stringContaining('30 minutos'), expect.stringContaining('30 minutes')])
  })

  it('cuts a name that a person chose to one line, and never a link', () => {
    const link = `https://app.litper.test/x#${'a'.repeat(300)}`
    const tenant = `Tienda\r\n\n  Luna${'!'.repeat(300)}`
    const { subject, text } = writeMail('invite', 'en', { tenant, link })
    expect(subject).toBe(`You are invited to Tienda Luna${'!'.repeat(189)} on Litper`)
    expect(text.split('\n')).toContain(link)
  })

  it('leaves blank what is not known', () => {
    const { text } = writeMail('new_sign_in', 'en', {})
    expect(text).toContain('When: \nFrom: \nWith: \n')
    const { subject, text: about } = writeMail('alert', 'es', {})
    expect([subject, about]).toEqual(['Alerta de seguridad: ', expect.stringMatching(/^\.\n\nCuenta: \nDesde: \n/)])
    expect(writeMail('invite', 'en', {}).subject).toBe('You are invited to  on Litper')
    expect(writeMail('invite', 'en', {}).text).toContain('for 3 days:\n\n\n')
    expect(writeMail('changed', 'en', {}).text).toMatch(/^ \(\)\. /)
  })
})

it('tells a moment by the clock of Bogotá, as the reader writes it', () => {
  const at = new Date('2026-12-01T03:05:00Z')
  expect(instantIn('es', at).replace(/\s/g, ' ')).toBe('30/11/2026, 10:05 p. m.')
  expect(instantIn('en', at)).toBe('30 Nov 2026, 22:05')
})
