import { spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { installPython } from '../../../../tools/engines/programs.mjs'
import { World } from '../world.ts'

const VERSION = 'schemathesis==4.32.5'
const HOME = resolve('.engines/schemathesis')
const world = new World()
beforeAll(async () => {
  await world.start({ RATE_API_KEY_PER_HOUR: '100000000' })
  if (!existsSync(join(HOME, 'bin', 'st'))) {
    mkdirSync(resolve('.engines'), { recursive: true })
    await installPython(VERSION, HOME)
  }
}, 180_000)
afterAll(() => world.stop(), 30_000)

/** Its closing lines from the summary on, and its exit code. */
function schemathesis(...args: string[]): Promise<{ code: number | null; summary: string; found: string }> {
  return new Promise((done, fail) => {
    const config = ['--config-file', resolve('tools/schemathesis.toml')]
    const child = spawn(join(HOME, 'bin', 'st'), [...config, 'run', ...args], {
      cwd: HOME,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stdout.on('data', (text) => {
      said += text
    })
    child.stderr.on('data', (text) => {
      said += text
    })
    child.on('error', fail)
    child.on('close', (code) => {
      const [before = '', summary = said] = said.split(/=+ SUMMARY =+/)
      done({ code, summary, found: before.slice(before.indexOf('FAILURES')).slice(0, 30_000) })
    })
  })
}

/** What it may find is listed in tools/schemathesis.toml, each with its reason. */
it('finds nothing that the OpenAPI does not say', async () => {
  const { key } = await world.platform.call('api_keys.create', { name: 'schemathesis', roles: ['owner', 'operator'] })
  const url = `${world.platform.url}/api/v1/openapi.json`
  const auth = ['-H', `Authorization: ApiKey ${key}`]
  const { code, summary, found } = await schemathesis(
    url,
    '--checks',
    'all',
    '--phases',
    'examples,coverage,fuzzing',
    '--max-examples',
    '5',
    '--seed',
    '7',
    '--no-color',
    ...auth,
  )
  console.log(summary)
  expect(code, found).toBe(0)
}, 900_000)
