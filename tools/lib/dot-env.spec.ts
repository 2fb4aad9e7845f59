import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseSettings } from '../../libs/platform/src/config/parse-settings.ts'
import { addDotEnv } from './dot-env.mjs'
import { startSettings } from './start-settings.mjs'

function withFile(text: string, env: Record<string, string | undefined>) {
  const directory = mkdtempSync(join(tmpdir(), 'litper-env-'))
  const file = join(directory, '.env')
  writeFileSync(file, text)
  addDotEnv(env, file)
  rmSync(directory, { recursive: true })
  return env
}

it('gives npm start what .env sets; the shell wins', () => {
  const env = withFile('# ours\nPORT=9080\nSANDBOX_PORT="9090"\nexport LITPER_DATA_DIR=.two # why\n', { PORT: '9081' })
  expect(startSettings(env)).toMatchObject({ port: 9081, sandboxPort: 9090, dataDir: '.two' })
})
it('changes nothing when there is no such file', () => {
  const env = {}
  addDotEnv(env, '/nowhere/.env')
  expect(env).toEqual({})
})
it('takes .env.example as it is for the defaults', () => {
  const env = withFile(readFileSync('.env.example', 'utf8'), {})
  expect(parseSettings(env)).toEqual(parseSettings({}))
  const { sandboxNamed, ...rest } = startSettings(env)
  expect({ ...rest, sandboxNamed: false }).toEqual(startSettings({}))
  expect(sandboxNamed).toBe(true) // at the place where it would be started anyway
})
