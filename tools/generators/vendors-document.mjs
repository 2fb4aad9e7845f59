import { carriers } from '../../libs/carriers/src/index.ts'
import { description as anthropic } from '../../libs/connectors/anthropic/src/description.ts'
import { description as openai } from '../../libs/connectors/openai/src/description.ts'
import { description as shopify } from '../../libs/connectors/shopify/src/description.ts'
import { calling, messaging } from '../../libs/connectors/src/index.ts'
import { table } from './markdown.mjs'

/** @typedef {import('../../libs/ports/src/vendor.ts').VendorDescription} Description */
/** @typedef {{ description?: string, default?: unknown, writeOnly?: boolean }} Field */

const PROOFS = {
  query: 'the secret as `?token=`',
  client_credentials: 'a bearer that it trades its id and secret for',
  none: 'it pushes nothing',
}

/** docs/vendors.md: what each vendor says of itself. */
export async function vendorsDocument() {
  const vendors = [
    ...carriers.map(carrierOf),
    ...[...[...messaging, ...calling].map(({ description }) => description), shopify, anthropic, openai].map(plain),
  ]
  const head = ['vendor', 'hosts that may be called', 'pushes prove themselves by', 'limits']
  const overview = table([head, ...vendors.map(({ row }) => row)])
  const text = `<!-- Generated from the vendors' descriptions by \`node tools/run.mjs generate\`. -->

# Vendors

A vendor describes itself once (\`description.ts\` and \`settings.ts\` in its folder): the settings of a tenant, the hosts that its HTTP client may call, its limits. Nothing else is
ever called. In the demo the sandbox answers for all of them. Settings are checked when they are entered, and then by one cheap call to the vendor; a no is a 422 that names the
field.

${overview}
${vendors.map(({ description }) => settingsOf(description)).join('\n')}
`
  return { 'docs/vendors.md': text }
}

/** @param {(typeof carriers)[number]} vendor */
function carrierOf({ description: base }) {
  const description = /** @type {import('../../libs/ports/src/carrier.ts').CarrierDescription} */ (base)
  const limits = `${description.timeoutMs / 1000} s a call, ${description.pollBatch} numbers a poll`
  return { description: base, row: [base.name, hostsOf(base), PROOFS[description.pushProof], limits] }
}

/** @param {Description} description */
const plain = (description) => ({
  description,
  row: [
    description.name,
    hostsOf(description),
    description.webhookProof ?? 'it sends nothing',
    `${description.timeoutMs / 1000} s a call`,
  ],
})

/** @param {Description} description */
const hostsOf = ({ hosts }) => hosts.map((host) => `\`${host}\``).join(', ') || 'none (no HTTP)'

/** @param {Description} description */
function settingsOf({ name, settings }) {
  const { properties = {}, required = [] } = settings.toJSONSchema({ io: 'input' })
  const rows = Object.entries(properties).map(([field, given]) => {
    const { description = '', default: fallback, writeOnly } = /** @type {Field} */ (given)
    const needed = required.includes(field) ? 'yes' : fallback === undefined ? '' : `\`${fallback}\``
    return [`\`${field}\``, needed, writeOnly ? 'secret' : '', description]
  })
  return `\n## ${name}\n\n${table([['setting', 'needed, or without it', '', 'meaning'], ...rows])}`
}
