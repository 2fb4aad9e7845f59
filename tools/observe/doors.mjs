/**
 * What people and vendors reach from outside, and how it is asked: the module of grafana/blackbox/blackbox.yml.
 * @type {Readonly<Record<string, { path: string, module: string }>>}
 */
export const DOORS = {
  gateway: { path: '/health/ready', module: 'ready' },
  console: { path: '/', module: 'page' },
  status: { path: '/status/index.html', module: 'page' },
  tracking: { path: '/t/probe-probe-probe-probe', module: 'no-parcel' },
}

/**
 * Prometheus' scrape jobs for blackbox_exporter, one for each door.
 * @param {string} publicUrl
 * @param {string} exporter host:port of blackbox_exporter
 */
export const doorScrapes = (publicUrl, exporter) =>
  Object.entries(DOORS).map(([door, { path, module }]) => ({
    job_name: `doors-${door}`,
    metrics_path: '/probe',
    params: { module: [module], target: [new URL(path, publicUrl).href] },
    static_configs: [{ targets: [exporter], labels: { job: 'doors', door } }],
  }))
