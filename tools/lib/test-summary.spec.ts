import { describe, expect, it } from 'vitest'
import { summarize } from './test-summary.mjs'

const report = (passed: number, failed: number, more: object = {}) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [] as { status: string; assertionResults: { status: string }[] }[],
  ...more,
})

describe('the last line of npm test', () => {
  it('is green only when tests ran and none failed', () => {
    expect(summarize(report(3, 0), 0)).toMatchObject({ line: '3 passed, 0 failed', exitCode: 0 })
  })

  it('counts skipped and todo tests together', () => {
    expect(summarize(report(3, 0, { numPendingTests: 2, numTodoTests: 1 }), 0).line).toBe(
      '3 passed, 0 failed, 3 skipped',
    )
  })

  it('keeps a failure and the exit code', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }]
    expect(summarize(report(2, 1, { testResults }), 1)).toMatchObject({ line: '2 passed, 1 failed', exitCode: 1 })
  })

  it('counts a file that does not load as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(summarize(report(2, 0, { testResults }), 0)).toMatchObject({ line: '2 passed, 1 failed', exitCode: 1 })
  })

  it('is red when nothing ran', () => {
    expect(summarize(report(0, 0), 0)).toMatchObject({ line: '0 passed, 0 failed', exitCode: 1 })
  })

  it('is red when vitest fails outside every test, or writes no report', () => {
    expect(summarize(report(5, 0), 1)).toMatchObject({ line: '5 passed, 1 failed', exitCode: 1 })
    expect(summarize(undefined, 1)).toMatchObject({ line: '0 passed, 1 failed', exitCode: 1 })
    expect(summarize(undefined, 0).exitCode).toBe(1)
  })
})
