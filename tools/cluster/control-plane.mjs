import { join } from 'node:path'
import { run } from '../engines/programs.mjs'
import { flags, startPart, until } from './parts.mjs'
import { ADDRESS, API_PORT, PKI, RUN } from './place.mjs'

const key = (/** @type {string} */ name) => join(PKI, name)
const ETCD = 'http://127.0.0.1:2379'
const PEER = 'http://127.0.0.1:2380'

/**
 * etcd, API server, controllers and scheduler, inside the node's space. etcd keeps its data in memory: they end with the node.
 * @param {string[]} inside
 * @param {string} kubernetes the program
 * @param {import('./kubectl.mjs').Kubectl} kubectl
 */
export async function startControlPlane(inside, kubernetes, kubectl) {
  const etcd = startPart(inside, 'etcd', ['etcd', ...flags(ETCD_FLAGS)])
  const [program = '', ...before] = inside
  await until('etcd', () => run(program, [...before, 'curl', '-fsS', `${ETCD}/health`]), { part: etcd })
  const start = (/** @type {string} */ name, /** @type {Record<string, string | number | boolean>} */ how) =>
    startPart(inside, name, [kubernetes, name, ...flags(how)])
  const api = start('kube-apiserver', API_FLAGS)
  await until('the API server', () => kubectl('get', '--raw', '/readyz'), { seconds: 240, part: api })
  start('kube-controller-manager', { ...leader('manager'), ...MANAGER_FLAGS })
  start('kube-scheduler', leader('scheduler'))
  const account = () => kubectl('-n', 'default', 'get', 'serviceaccount', 'default')
  await until('the controllers', account, { seconds: 240 })
}

const ETCD_FLAGS = {
  name: 'default',
  'data-dir': '/run/etcd',
  'listen-client-urls': ETCD,
  'advertise-client-urls': ETCD,
  'listen-peer-urls': PEER,
  'initial-advertise-peer-urls': PEER,
  'initial-cluster': `default=${PEER}`,
}

const API_FLAGS = {
  'etcd-servers': ETCD,
  'bind-address': ADDRESS.node,
  'advertise-address': ADDRESS.node,
  'secure-port': API_PORT,
  'service-cluster-ip-range': ADDRESS.services,
  'client-ca-file': key('ca.crt'),
  'tls-cert-file': key('apiserver.crt'),
  'tls-private-key-file': key('apiserver.key'),
  'service-account-issuer': 'https://kubernetes.default.svc.cluster.local',
  'service-account-key-file': key('accounts.pub'),
  'service-account-signing-key-file': key('accounts.key'),
  'authorization-mode': 'Node,RBAC',
  'enable-admission-plugins': 'NodeRestriction',
  'allow-privileged': true,
  'kubelet-client-certificate': key('apiserver-kubelet.crt'),
  'kubelet-client-key': key('apiserver-kubelet.key'),
  'kubelet-certificate-authority': key('ca.crt'),
  'kubelet-preferred-address-types': 'InternalIP',
  'requestheader-client-ca-file': key('front.crt'),
  'requestheader-allowed-names': 'front-proxy-client',
  'requestheader-username-headers': 'X-Remote-User',
  'requestheader-group-headers': 'X-Remote-Group',
  'requestheader-extra-headers-prefix': 'X-Remote-Extra-',
  'proxy-client-cert-file': key('front-client.crt'),
  'proxy-client-key-file': key('front-client.key'),
  'enable-aggregator-routing': true,
  profiling: false,
}

/** For the two that would choose a leader among several; here each is alone. @param {string} name */
function leader(name) {
  const config = join(RUN, `${name}.kubeconfig`)
  return {
    kubeconfig: config,
    'authentication-kubeconfig': config,
    'authorization-kubeconfig': config,
    'bind-address': '127.0.0.1',
    'cert-dir': join(RUN, name),
    'leader-elect': false,
  }
}

const MANAGER_FLAGS = {
  'use-service-account-credentials': true,
  'service-account-private-key-file': key('accounts.key'),
  'root-ca-file': key('ca.crt'),
  'cluster-signing-cert-file': key('ca.crt'),
  'cluster-signing-key-file': key('ca.key'),
  'allocate-node-cidrs': true,
  'cluster-cidr': ADDRESS.pods,
  'service-cluster-ip-range': ADDRESS.services,
  // as short as a test is: the defaults are for clusters that live for months
  'horizontal-pod-autoscaler-sync-period': '5s',
  'horizontal-pod-autoscaler-initial-readiness-delay': '5s',
  'horizontal-pod-autoscaler-cpu-initialization-period': '20s',
}
