import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BOARDS } from '../../grafana/src/boards/index.ts'
import { ALERTS } from '../../grafana/src/rules.ts'
import { ALERT_FAULTS } from '../drill/alert-faults.mjs'
import { root } from '../lib/root.mjs'
import { between, table } from './markdown.mjs'

/** @typedef {Partial<Record<string, import('../drill/alert-faults.mjs').Seen>>} Results */
const DOCUMENT = 'docs/observability.md'
export const RESULTS = 'grafana/drills/alerts.json'

/** The tables of faults, alerts and runbooks in docs/observability.md, from what `npm run drill -- alerts` measured. */
export async function alertFaults() {
  const results = JSON.parse(readFileSync(join(root, RESULTS), 'utf8'))
  const rows = [['fault', 'alert', 'pending', 'firing', 'board', 'measured'], ...faultRows(results)]
  const pages = [['runbook', 'alerts', 'followed', 'result'], ...runbookRows(results)]
  const text = between(readFileSync(join(root, DOCUMENT), 'utf8'), 'alerts of faults', table(rows))
  return { [DOCUMENT]: between(text, 'runbooks followed', table(pages)), ...followedPages(results) }
}

const AS_WRITTEN = 'each line showed what the page says'

/** Every runbook of an alert, and the faults by which it was followed. @param {Results} results */
const runbooks = (results) =>
  [...Map.groupBy(ALERTS, ({ runbook }) => runbook)].map(([runbook, alerts]) => {
    const names = alerts.map(({ name }) => name)
    const plays = Object.entries(ALERT_FAULTS).flatMap(([fault, { alerts: must }]) => {
      const { at, notAsWritten } = results[fault] ?? {}
      return names.includes(must[0] ?? '') && notAsWritten ? [{ fault, at, notAsWritten }] : []
    })
    return { runbook, names, plays }
  })

/** The pages that were followed, with when and what came of it at their end. @param {Results} results */
const followedPages = (results) =>
  Object.fromEntries(
    runbooks(results).flatMap(({ runbook, plays }) => {
      if (plays.length === 0) return []
      const file = `docs/runbooks/${runbook}.md`
      const page = readFileSync(join(root, file), 'utf8').replace(/\n## Followed\n[\s\S]*$/, '')
      const lines = plays.map(
        ({ fault, at, notAsWritten }) =>
          `- ${at}, by \`npm run drill -- alerts ${fault}\`: ${notAsWritten.join('; ') || AS_WRITTEN}.`,
      )
      return [[file, `${page}\n## Followed\n\n${lines.join('\n')}\n`]]
    }),
  )

/** A row for each runbook: by which fault it was followed. @param {Results} results */
export function runbookRows(results) {
  return runbooks(results).map(({ runbook, names, plays }) => {
    return [
      `[${runbook}](runbooks/${runbook}.md)`,
      names.map((name) => `\`${name}\``).join(', '),
      plays.map(({ fault, at }) => `${at}, \`${fault}\``).join('; ') || 'not yet',
      plays.map(({ notAsWritten }) => notAsWritten.join('; ') || AS_WRITTEN).join('; ') || '–',
    ]
  })
}

/** A row for each fault. @param {Results} results */
export const faultRows = (results) => Object.entries(ALERT_FAULTS).map(([name, fault]) => rowOf(fault, results[name]))

/**
 * @param {import('../drill/alert-faults.mjs').AlertFault} fault
 * @param {import('../drill/alert-faults.mjs').Seen | undefined} seen
 */
function rowOf({ fault, alerts, board, note }, seen) {
  const fired = Object.entries(seen?.alerts ?? {}).filter(([, { firing }]) => firing !== undefined)
  const silent = seen ? alerts.filter((name) => !fired.some(([one]) => one === name)) : []
  const names = seen ? fired.map(([name]) => `\`${name}\``) : alerts.map((name) => `\`${name}\``)
  const missed = silent.map((name) => `\`${name}\` **did not fire**`)
  const never = seen && silent.length > 0 ? [`not in ${seen.watchedSeconds} s`] : []
  const none = note ? [`none: ${note}`] : ['none']
  const seconds = (/** @type {'pending' | 'firing'} */ state) =>
    fired.map(([, when]) => (when[state] === undefined ? '–' : `${when[state]} s`))
  const boards = boardsOf(fired.length + alerts.length > 0 ? [...alerts, ...fired.map(([name]) => name)] : [])
  return [
    fault,
    [...names, ...missed].join(', ') || none.join(''),
    seconds('pending').join(', ') || '–',
    [...seconds('firing'), ...never].join(', ') || '–',
    (boards.length > 0 ? boards : [board ?? '']).map(titleOf).join(', '),
    seen
      ? [
          seen.at,
          ...(seen.factor === 1 ? [] : [`times of the rules ÷ ${seen.factor}`]),
          ...(seen.by ? [seen.by] : []),
        ].join(', ')
      : 'not yet',
  ]
}

/** @param {readonly string[]} alerts */
const boardsOf = (alerts) => [
  ...new Set(alerts.flatMap((name) => ALERTS.find((alert) => alert.name === name)?.board ?? [])),
]
/** @param {string} uid */
const titleOf = (uid) => `_${BOARDS.find((board) => board.uid === uid)?.title ?? uid}_`
