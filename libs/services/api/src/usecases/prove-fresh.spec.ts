import { expect, it, vi } from 'vitest'
import type { ApiParts } from './ports.ts'
import { proveFresh } from './prove-fresh.ts'

vi.mock('./prove-password.ts', () => ({
  provePassword: async (_: unknown, { password }: { password: string }) => {
    if (password !== 'right') throw new Error('wrong')
  },
}))
const NOW = new Date('2026-11-30T12:00:00Z')
const parts = (minutesAgo: number) =>
  ({
    clock: { now: () => NOW },
    database: { transaction: <T>(work: () => T) => work() },
    sessions: { find: async () => ({ createdAt: new Date(NOW.getTime() - minutesAgo * 60_000) }) },
    accounts: { findUser: async () => ({ email: 'ana@example.co' }) },
  }) as unknown as ApiParts
const own = { id: 'ana', session: 'a log-in' }
const prove = (minutes: number, password?: string, more: object = {}) =>
  proveFresh(parts(minutes), { ...own, ...more }, { ip: '192.0.2.1', password }).then(
    () => 'proven',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  )

it('asks for the password again once the log-in is older than ten minutes, and lets no program through', async () => {
  expect(await prove(9)).toBe('proven')
  expect(await prove(11)).toBe('auth.fresh_needed')
  expect(await prove(11, 'right')).toBe('proven')
  expect(await prove(11, 'guess')).toBe('wrong')
  expect(await prove(1, undefined, { permissions: ['me:write'] })).toBe('auth.fresh_needed')
  expect(await prove(1, 'right', { permissions: ['me:write'] })).toBe('auth.fresh_needed')
})
