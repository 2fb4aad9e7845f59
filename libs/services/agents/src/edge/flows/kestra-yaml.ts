import { stringify } from 'yaml'
import type { KestraFlow } from '../../domain/flows/kestra.ts'

/** The file that Kestra imports. Long expressions stay on one line. */
export const kestraYaml = (flow: KestraFlow): string => stringify(flow, { lineWidth: 0 })
