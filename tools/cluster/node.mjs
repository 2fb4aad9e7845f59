import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EngineFault } from '../engines/fault.mjs'
import { run } from '../engines/programs.mjs'
import { read } from './kubectl.mjs'
import { flags, startPart, until } from './parts.mjs'
import { ADDRESS, DNS_ADDRESS, MARK, NODE, PKI, RUN, SPACE } from './place.mjs'

const SOCKET = '/run/containerd/containerd.sock'

/** @param {string} pause the image of a pod's first process */
const runtimeSettings = (pause) => `version = 2
root = "${SPACE}/containerd/root"
state = "/run/containerd"
oom_score = 0
[grpc]
  address = "${SOCKET}"
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "${pause}"
  restrict_oom_score_adj = true
  disable_apparmor = true
  enable_selinux = false
  [plugins."io.containerd.grpc.v1.cri".cni]
    bin_dir = "/usr/lib/cni"
    conf_dir = "${SPACE}/networks"
  [plugins."io.containerd.grpc.v1.cri".containerd]
    snapshotter = "overlayfs"
    default_runtime_name = "runc"
    [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
      runtime_type = "io.containerd.runc.v2"
      [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
        SystemdCgroup = false
        BinaryName = "/usr/sbin/runc"
`

const network = {
  cniVersion: '0.4.0',
  name: 'litper',
  plugins: [
    {
      type: 'bridge',
      bridge: 'cni0',
      isGateway: true,
      hairpinMode: true,
      ipMasq: false,
      ipam: {
        type: 'host-local',
        ranges: [[{ subnet: ADDRESS.pods.replace('/16', '/24') }]],
        routes: [{ dst: '0.0.0.0/0' }],
        dataDir: '/var/lib/cni/ipam',
      },
    },
    { type: 'portmap', capabilities: { portMappings: true } },
  ],
}

const kubeletSettings = () => ({
  apiVersion: 'kubelet.config.k8s.io/v1beta1',
  kind: 'KubeletConfiguration',
  address: ADDRESS.node,
  authentication: {
    anonymous: { enabled: false },
    webhook: { enabled: true },
    x509: { clientCAFile: join(PKI, 'ca.crt') },
  },
  authorization: { mode: 'Webhook' },
  tlsCertFile: join(PKI, 'kubelet-serving.crt'),
  tlsPrivateKeyFile: join(PKI, 'kubelet-serving.key'),
  cgroupDriver: 'cgroupfs',
  cgroupRoot: `/${MARK}`,
  failSwapOn: false,
  maxOpenFiles: 20_000,
  oomScoreAdj: 0,
  clusterDNS: [DNS_ADDRESS],
  clusterDomain: 'cluster.local',
  resolvConf: join(SPACE, 'resolv.conf'),
  containerRuntimeEndpoint: `unix://${SOCKET}`,
  imageGCHighThresholdPercent: 100,
  evictionHard: { 'memory.available': '100Mi', 'nodefs.available': '1%', 'imagefs.available': '1%' },
  nodeStatusUpdateFrequency: '5s',
  syncFrequency: '10s',
  serializeImagePulls: false,
})

/**
 * containerd, with these images in it.
 * @param {string[]} inside
 * @param {{ pause: string, archives: string[] }} images
 */
export async function startContainers(inside, { pause, archives }) {
  writeFileSync(join(SPACE, 'containerd.toml'), runtimeSettings(pause))
  writeFileSync(join(SPACE, 'networks/10-bridge.conflist'), JSON.stringify(network))
  const part = startPart(inside, 'containerd', ['containerd', '--config', join(SPACE, 'containerd.toml')])
  await until('containerd', () => containers(inside, 'version'), { part })
  // two at a time: each unpacks on one processor
  const waiting = [...archives]
  const turn = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await containers(inside, 'images', 'import', next)
  }
  await Promise.all([turn(), turn()])
}

/** containerd's own client. @param {string[]} inside @param {...string} args */
export const containers = (inside, ...args) =>
  run(inside[0] ?? '', [...inside.slice(1), 'ctr', '-a', SOCKET, '-n', 'k8s.io', ...args])

/**
 * kubelet and kube-proxy; resolves when the node is ready.
 * @param {string[]} inside
 * @param {string} kubernetes the program
 * @param {import('./kubectl.mjs').Kubectl} kubectl
 */
export async function startNode(inside, kubernetes, kubectl) {
  writeFileSync(join(SPACE, 'resolv.conf'), `nameserver ${ADDRESS.host}\n`)
  writeFileSync(join(SPACE, 'kubelet.json'), JSON.stringify(kubeletSettings()))
  const start = (/** @type {string} */ name, /** @type {Record<string, string | number>} */ how) =>
    startPart(inside, name, [kubernetes, name, ...flags({ 'hostname-override': NODE, ...how })])
  const kubelet = start('kubelet', {
    config: join(SPACE, 'kubelet.json'),
    kubeconfig: join(RUN, 'kubelet.kubeconfig'),
    'node-ip': ADDRESS.node,
  })
  start('kube-proxy', {
    kubeconfig: join(RUN, 'proxy.kubeconfig'),
    'proxy-mode': 'iptables',
    'cluster-cidr': ADDRESS.pods,
    'bind-address': ADDRESS.node,
    // the limits of connections are the whole machine's: not to be touched
    'conntrack-max-per-core': 0,
    'conntrack-tcp-timeout-established': '0s',
    'conntrack-tcp-timeout-close-wait': '0s',
  })
  const ready = async () => {
    const { status } = await read(kubectl, 'node', NODE)
    const found = status.conditions.find((/** @type {{ type: string }} */ { type }) => type === 'Ready')
    if (found?.status === 'True') return true
    throw new EngineFault(`The node says: ${found?.message ?? 'nothing'}`)
  }
  await until('the node', ready, { seconds: 240, part: kubelet })
}
