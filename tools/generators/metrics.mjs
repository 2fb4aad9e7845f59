import { catalogueDocument } from '../../libs/metrics/src/index.ts'

/** The catalogue of metrics as data, for dbt and other programs that do not run TypeScript. */
export async function metricsCatalogue() {
  return { 'libs/metrics/generated/catalogue.json': `${JSON.stringify(catalogueDocument(), null, 2)}\n` }
}
