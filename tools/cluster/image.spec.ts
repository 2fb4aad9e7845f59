import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ENTRYPOINT } from './image.mjs'

const file = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8')

it('is one image by either builder, and takes arguments as the chart gives them', () => {
  // the last stage is the one that is built unless another is asked for
  const asked = [...file('docker/Dockerfile').matchAll(/^ENTRYPOINT (.+)$/gm)].at(-1)?.[1]
  expect(JSON.parse(asked ?? '[]')).toEqual(ENTRYPOINT)
  // else an argument would take the program's place: `node --migrate`
  expect(ENTRYPOINT.at(-1)).toBe('main.mjs')
  expect(file('helm/litper/templates/migrations.yaml')).toContain('args: [--migrate]')
})
