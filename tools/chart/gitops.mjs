import { connectionFaults } from './connections.mjs'
import { hostFaults } from './hosts.mjs'
import { groupFaults, namespaceFaults } from './operators.mjs'
import { secretFaults } from './vault.mjs'

/**
 * One environment, rendered: the platform's chart, the engines of k8s/data, the applications of k8s/apps.
 * @typedef {object} Environment
 * @property {string} name
 * @property {any[]} platform
 * @property {any[]} data
 * @property {any[]} apps
 * @property {any[]} namespaces
 * @property {Record<string, { gives: string[] }>} operators
 */

/**
 * What the platform's chart asks of an environment must be what k8s/ gives, and the other way round: hosts and their certificates,
 * passwords, secrets, issuers, kinds of operators, namespaces, connections.
 * @param {Environment} environment
 * @returns {string[]}
 */
export const gitopsFaults = (environment) =>
  [groupFaults, namespaceFaults, hostFaults, secretFaults, connectionFaults].flatMap((find) =>
    find(environment).map((fault) => `${environment.name}: ${fault}`),
  )
