/** RFC 9457, with a stable `code`. */
export interface Problem {
  type: string
  title: string
  status: number
  code: string
  detail?: string
  instance?: string
  [extension: string]: unknown
}

export const PROBLEM_TYPE = 'application/problem+json'

export const problem = (status: number, code: string, title = code) => ({ type: 'about:blank', title, status, code })
