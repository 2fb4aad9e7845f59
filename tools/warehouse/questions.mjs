import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/root.mjs'

/**
 * @typedef {object} Question
 * @property {string} name of its file
 * @property {string} board
 * @property {string} title
 * @property {string} display
 * @property {string} x
 * @property {string} y
 * @property {string} sql with Metabase's optional clause `[[and tenant_id = {{tenant}}]]`
 */

const folder = join(root, 'dbt', 'metabase')

/** @returns {{ collection: string, boards: Readonly<Record<string, string>> }} */
export const readBoards = () => JSON.parse(readFileSync(join(folder, 'boards.json'), 'utf8'))

/** The questions of the boards, from their files. @returns {Question[]} */
export const readQuestions = () =>
  readdirSync(join(folder, 'questions'))
    .sort()
    .map((file) => readQuestion(file.replace(/\.sql$/, ''), readFileSync(join(folder, 'questions', file), 'utf8')))

/** @param {string} name @param {string} text @returns {Question} */
export function readQuestion(name, text) {
  const said = Object.fromEntries([...text.matchAll(/^-- (\w+): (.+)$/gm)].map(([, key, value]) => [key, value]))
  const [board, title, display, x, y] = ['board', 'title', 'display', 'x', 'y'].map((key) => {
    if (!said[key]) throw new TypeError(`${name}.sql does not say its ${key}`)
    return said[key]
  })
  const sql = text.replace(/^-- .+\n/gm, '').trim()
  return /** @type {Question} */ ({ name, board, title, display, x, y, sql })
}

/** As a database runs it: of one tenant, or of all. @param {string} sql @param {string} [tenant] */
export const plainSql = (sql, tenant) =>
  sql.replace(/\[\[(.*?)\]\]/g, (_, clause) =>
    tenant ? clause.replace('{{tenant}}', `'${tenant.replaceAll("'", "''")}'`) : '',
  )
