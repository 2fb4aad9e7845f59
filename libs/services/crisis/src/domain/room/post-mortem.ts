import { type Incident, summaryOf } from './incident.ts'
import type { Run, Step } from './playbooks.ts'
import type { PlaceNames } from './subject-words.ts'

interface Told {
  readonly at: Date
  readonly kind: string
  readonly byWhom: string
  readonly text?: string | undefined
}
const WORDS = {
  es: {
    title: 'Análisis posterior',
    what: 'Qué pasó',
    impact: 'Impacto',
    parcels: 'guías afectadas',
    pesos: 'pesos por recaudar',
    lasted: 'Duró',
    minutes: 'minutos',
    open: 'sigue abierto',
    found: 'Detectado por',
    usual: 'usual',
    got: 'se vio',
    leader: 'Líder',
    nobody: 'nadie',
    timeline: 'Línea de tiempo (hora de Colombia)',
    done: 'Qué se hizo',
    nothing: 'Ningún plan de acción.',
    people: ['Causa', 'Qué funcionó', 'Qué no funcionó', 'Tareas'],
    todo: '_Por completar._',
  },
  en: {
    title: 'Post-mortem',
    what: 'What happened',
    impact: 'Impact',
    parcels: 'waybills hit',
    pesos: 'pesos to be collected',
    lasted: 'It lasted',
    minutes: 'minutes',
    open: 'it is still open',
    found: 'Found by',
    usual: 'usual',
    got: 'seen',
    leader: 'Leader',
    nobody: 'nobody',
    timeline: 'Timeline (Colombian time)',
    done: 'What was done',
    nothing: 'No playbook.',
    people: ['Cause', 'What went well', 'What did not', 'Tasks'],
    todo: '_To be filled in._',
  },
} as const

const local = (at: Date): string => new Date(at.getTime() - 5 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
/** Words of people end no table and begin no heading. */
const cell = (text: string): string => text.replace(/\s*[|\r\n]+\s*/g, ' ').slice(0, 300)

/** A draft in Markdown: what the platform knows is written, what only people know is left open. */
export function postMortem(
  incident: Incident,
  entries: readonly Told[],
  runs: readonly { readonly run: Run; readonly steps: readonly Step[] }[],
  language: 'es' | 'en',
  names: PlaceNames,
): string {
  const w = WORDS[language]
  const { finding, affected, openedAt, resolvedAt } = incident
  const summary = cell(summaryOf(incident, names)[language])
  const lasted = resolvedAt
    ? `${w.lasted} ${Math.round((resolvedAt.getTime() - openedAt.getTime()) / 60_000)} ${w.minutes}`
    : w.open
  const numbers = finding ? ` (${w.got} ${finding.got}, ${w.usual} ${Math.round(finding.usual * 100) / 100})` : ''
  return [
    `# ${w.title}: ${summary}`,
    `## ${w.what}`,
    `${local(openedAt)}: ${summary}. ${lasted}. ${w.leader}: ${incident.leader ?? w.nobody}.`,
    `${w.found}: \`${incident.detector}\`, \`${incident.subject}\`${numbers}.`,
    `## ${w.impact}`,
    `- ${affected.parcels} ${w.parcels}\n- ${affected.pesos} ${w.pesos}`,
    `## ${w.timeline}`,
    ['| | | |', '|-|-|-|', ...entries.map((one) => row(one))].join('\n'),
    `## ${w.done}`,
    runs.length === 0 ? w.nothing : runs.map(({ run, steps }) => `- ${did(run, steps)}`).join('\n'),
    ...w.people.flatMap((heading) => [`## ${heading}`, w.todo]),
  ].join('\n\n')
}

const row = ({ at, kind, byWhom, text }: Told): string => `| ${local(at)} | ${kind} | ${cell(text ?? byWhom)} |`

function did(run: Run, steps: readonly Step[]): string {
  const counts = [...Map.groupBy(steps, (one) => one.state)].map(([state, of]) => `${state} ${of.length}`)
  return `\`${run.playbook}\` (${run.state}): ${counts.join(', ') || '0'}`
}
