import type { Problem } from './graph.ts'
import { useProblemWords } from './words.tsx'

/** What is wrong, beside what it is about. */
export function ProblemList({ problems, id }: { problems: readonly Problem[]; id?: string }) {
  const words = useProblemWords()
  if (problems.length === 0) return null
  return (
    <ul className="note bad flow-problems" id={id}>
      {problems.map((problem) => (
        <li key={`${problem.field} ${problem.code} ${problem.what}`}>
          <span aria-hidden="true">✕</span> {words(problem)}
        </li>
      ))}
    </ul>
  )
}
