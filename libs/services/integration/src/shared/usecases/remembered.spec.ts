import { describe, expect, it } from 'vitest'
import { Remembered } from './remembered.ts'

describe('Remembered', () => {
  it('asks once for many, again after half a minute or when told to forget, and always for the unknown', async () => {
    let now = 0
    let asked = 0
    const remembered = new Remembered<string>(() => now)
    const load = async () => `answer ${++asked}`
    expect(await Promise.all([1, 2, 3].map(() => remembered.get('k', load)))).toEqual([
      'answer 1',
      'answer 1',
      'answer 1',
    ])
    now = 29_999
    expect(await remembered.get('k', load)).toBe('answer 1')
    now = 30_001
    expect(await remembered.get('k', load)).toBe('answer 2')
    remembered.forget('k')
    expect(await remembered.get('k', load)).toBe('answer 3')
    let misses = 0
    const unknown = async () => void misses++
    await remembered.get('u', unknown as () => Promise<undefined>)
    await remembered.get('u', unknown as () => Promise<undefined>)
    expect(misses).toBe(2)
  })
  it('does not keep a failure', async () => {
    const remembered = new Remembered<string>()
    await expect(remembered.get('k', () => Promise.reject(new Error('down')))).rejects.toThrow('down')
    expect(await remembered.get('k', async () => 'up')).toBe('up')
  })
})
