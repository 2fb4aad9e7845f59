import { resourceFromAttributes } from '@opentelemetry/resources'

export interface Origin {
  readonly service: string
  readonly release: string
  readonly environment: string
  /** OTLP over HTTP: `http://127.0.0.1:4318`. */
  readonly endpoint: string
}

/** What every span and log record says of its process. */
export const resourceOf = ({ service, release, environment }: Origin) =>
  resourceFromAttributes({
    'service.name': service,
    'service.namespace': 'litper',
    'service.version': release,
    'deployment.environment.name': environment,
  })

export const urlOf = ({ endpoint }: Origin, signal: 'traces' | 'logs'): string =>
  `${endpoint.replace(/\/$/, '')}/v1/${signal}`
