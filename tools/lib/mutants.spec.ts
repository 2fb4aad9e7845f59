import { expect, it } from 'vitest'
import { figuresOf, partNamed, scoreOf, strykerOptions } from './mutants.mjs'

const mutant = (status: string, line = 1) => ({
  status,
  mutatorName: 'BooleanLiteral',
  replacement: 'false',
  location: { start: { line, column: 7 } },
})

it('counts what a spec noticed against what none did, and names those', () => {
  const report = {
    files: {
      'a.ts': {
        source: 'const x = 1\nconst y = true',
        mutants: ['Killed', 'Timeout', 'CompileError', 'Ignored']
          .map((status) => mutant(status))
          .concat(mutant('Survived', 2)),
      },
      'b.ts': { source: 'const z = 1', mutants: [mutant('NoCoverage')] },
      'types.ts': { source: '', mutants: [] },
    },
  }
  const { files, killed, survivors, score } = figuresOf(report)
  expect(files.map(({ file, killed }) => [file, killed])).toEqual([
    ['a.ts', 2],
    ['b.ts', 0],
  ])
  expect({ killed, survivors, score }).toEqual({
    killed: 2,
    survivors: ['a.ts:2:7 BooleanLiteral: const y = true -> false', 'b.ts:1:7 BooleanLiteral: const z = 1 -> false'],
    score: 50,
  })
  expect([scoreOf(0, 0), scoreOf(2, 1)]).toEqual([100, 66.7])
})

it('mutates a named part or the domain of a service, never its specs', () => {
  expect(partNamed('orders').files).toBe('libs/services/orders/src/**/domain')
  const { mutate } = strykerOptions(partNamed('spine'), { report: 'r.json', concurrency: 1 })
  expect(mutate).toContain('libs/adapters/src/postgres/spine/**/*.ts')
  expect(mutate).toContain('!**/*.spec.ts')
  const file = partNamed('libs/platform/src/effects/verdict.ts')
  expect(file).toEqual({ files: file.files, specs: 'libs/platform/src/effects', database: true })
  expect(strykerOptions(file, { report: 'r.json', concurrency: 1 }).mutate[0]).toBe(file.files)
  expect(partNamed('libs/services/orders/src/domain/evolve.ts').database).toBe(false)
})
