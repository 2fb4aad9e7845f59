import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, expect, it } from 'vitest'
import { CHAPTERS, collect } from './collect.mjs'
import { textPdf, wrapped } from './pdf.mjs'

const folder = mkdtempSync(join(tmpdir(), 'litper-evidence-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('copies what is there with its checksum, and names what is not', () => {
  mkdirSync(join(folder, 'docs'))
  writeFileSync(join(folder, 'docs/security.md'), 'abc')
  const { chapters, missing } = collect(folder, join(folder, 'out'))
  expect(chapters.flatMap(({ items }) => items.map(({ file }) => file))).toEqual(['docs/security.md'])
  expect(readFileSync(join(folder, 'out/SHA256SUMS'), 'utf8')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  docs/security.md\n',
  )
  expect(missing).toHaveLength(CHAPTERS.flatMap(({ files }) => files).length - 1)
})
it('makes pages of any text, whatever signs and however long its lines', async () => {
  const text = `${'palabra '.repeat(100)}\n→ ≤ 漢 ${'x'.repeat(300)}`
  expect(Math.max(...wrapped(text).map((line) => line.length))).toBeLessThanOrEqual(91)
  const made = await textPdf({
    title: 'T',
    parts: [
      { name: 'a', text },
      { name: 'b', text: 'y\n'.repeat(200) },
    ],
  })
  const pdf = await PDFDocument.load(made)
  expect(pdf.getPageCount()).toBe(1 + 1 + 4)
})
