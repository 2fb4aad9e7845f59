import { describe, expect, it } from 'vitest'
import { type MadeReport, reportKey, reportWords, wishAboutReports } from './report-words.ts'

const files = [{ key: 'k', fileName: 'reporte.pdf', contentType: 'application/pdf' }]
const report = (language: MadeReport['language']): MadeReport => ({
  ...(language === 'es'
    ? { language, title: 'Reporte diario', period: '29 de noviembre' }
    : { language, title: 'Daily report', period: '29 November' }),
  files,
})

describe('what is said with a report', () => {
  it('is in its language, with its files and a subject of its own', () => {
    expect(reportWords(report('es'), 'Laura Gómez', 'phone')).toMatchObject({
      text: 'Hola Laura, este es tu reporte diario de 29 de noviembre. Si no quieres más reportes, responde BAJA.',
      subject: 'Reporte diario: 29 de noviembre',
      files,
      template: { name: 'reporte', language: 'es_CO', parameters: ['Laura', 'reporte diario', '29 de noviembre'] },
    })
    expect(reportWords(report('en'), 'Laura', 'phone')).toMatchObject({
      text: 'Hi Laura, this is your daily report of 29 November. If you want no more reports, answer STOP.',
      template: { language: 'en_US' },
    })
  })
  it('by e-mail tells whom to ask, for nobody reads an answer to it', () => {
    expect(reportWords(report('es'), 'Laura', 'email').text).toMatch(
      / Si no quieres más reportes, pídelo a quien .*\.$/,
    )
    expect(reportWords(report('en'), 'Laura', 'email').text).toMatch(/ If you want no more reports, ask who .*\.$/)
  })
})

it('has keys that no other report begins with', () => {
  expect(reportKey('r1')).toBe('report/r1/')
  expect(reportKey('r10').startsWith(reportKey('r1'))).toBe(false)
})

it.each([
  ...['baja', ' BAJA. ', 'Stop!', 'no más reportes', 'no mas reportes.', 'No more reports'].map(
    (text) => [text, 'stop'] as const,
  ),
  ...['alta', ' Alta! ', 'START', 'start.'].map((text) => [text, 'again'] as const),
  ...['la baja', 'baja de precio', 'no mis reportes', 'baja?', 'alta?', 'doy de alta', 'alta calidad', '', 'no'].map(
    (text) => [text, undefined] as const,
  ),
])('«%s» wishes of reports: %s', (text, wish) => expect(wishAboutReports(text)).toBe(wish))
