/**
 * The last line of `npm test`, from vitest's JSON report. A file that could not be loaded, or an error outside every
 * test, counts as one failure: the line must never look green where the run was not.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests?: number, numTodoTests?: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] } | undefined} report undefined: vitest
 *   wrote none
 * @param {number} exitCode vitest's own
 * @returns {{ line: string, exitCode: number, notes: string[] }}
 */
export function summarize(report, exitCode) {
  const notes = []
  const passed = report?.numPassedTests ?? 0
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
  let failed = report?.numFailedTests ?? 0

  const unloaded = (report?.testResults ?? []).filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
  if (unloaded > 0) notes.push(`${unloaded} test file(s) failed outside their tests; each counts as one failure.`)
  failed += unloaded
  if (!report) notes.push('vitest wrote no report.')
  if (exitCode !== 0 && failed === 0) {
    notes.push(`vitest ended with exit code ${exitCode} although no test failed; that counts as one failure.`)
    failed = 1
  }
  if (passed + failed === 0) notes.push('No test ran.')

  const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return { line, notes, exitCode: failed > 0 || passed === 0 ? exitCode || 1 : 0 }
}
