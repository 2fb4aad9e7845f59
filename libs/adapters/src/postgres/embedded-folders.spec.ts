import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { refuseForeign } from './embedded-folders.ts'

const parent = mkdtempSync(join(tmpdir(), 'litper-folders-'))
afterAll(() => rmSync(parent, { recursive: true, force: true }))
const me = process.getuid!()
const folder = (name: string, mode: number) => {
  const path = join(parent, name)
  mkdirSync(path)
  chmodSync(path, mode)
  return path
}

it('takes a folder that is ours alone, and none that somebody else made or may write', () => {
  refuseForeign(folder('ours', 0o755), me)
  for (const open of [0o777, 0o775]) expect(() => refuseForeign(folder(`open-${open}`, open), me)).toThrow(/not ours/)
  const link = join(parent, 'link')
  symlinkSync(join(parent, 'ours'), link)
  expect(() => refuseForeign(link, me)).toThrow(/not ours/)
  expect(() => refuseForeign(join(parent, 'ours'), me + 1)).toThrow(/not ours/)
})
it.runIf(me === 0)('takes no folder that another user made first', () => {
  const theirs = folder('theirs', 0o755)
  chownSync(theirs, 1000, 1000)
  expect(() => refuseForeign(theirs, 0)).toThrow(/not ours/)
  expect(() => refuseForeign(theirs, 0, 65_534)).toThrow(/not ours/)
})
