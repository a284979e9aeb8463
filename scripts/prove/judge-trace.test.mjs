import { describe, expect, test } from 'vitest'
import { judgeTrace } from './judge-trace.mjs'
import { joinThreads } from './trace.mjs'

const daemon = [
  '1.0 execve("/cache/ollama-1/bin/ollama", [...], 0x7ffe) = 0',
  '1.05 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_MPTCP) = 3<socket:[77]>',
  '1.06 bind(3<socket:[77]>, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
  '1.1 listen(3<TCP:[127.0.0.1:40001]>, 4096) = 0',
  '1.2 listen(7<TCP:[127.0.0.1:40002]>, 4096) = 0',
  '1.3 clone(child_stack=NULL, flags=SIGCHLD) = 101',
].join('\n')
const runner = [
  '1.4 execve("/cache/ollama-1/bin/ollama", [...], 0x7ffe) = 0',
  '1.5 listen(3<TCP:[127.0.0.1:40002]>, 4096) = 0',
].join('\n')

/**
 * @param {string} line what the app did, beside a daemon with its runner
 * @param {string} [program]
 */
function judged(line, program = '/opt/node') {
  const app = `2.0 execve("${program}", [...], 0x7ffe) = 0\n2.1 ${line}`
  const records = joinThreads(
    new Map([
      [100, daemon],
      [101, runner],
      [200, app],
    ]),
  )
  return judgeTrace(records, { folders: ['/tmp/own'] }).map(
    ({ probe, what, by }) => `${probe}: ${what} by ${by}`,
  )
}

const inet = (/** @type {string} */ host, /** @type {number} */ port) =>
  `{sa_family=AF_INET, sin_port=htons(${port}), sin_addr=inet_addr("${host}")}, 16`
const inet6 = (/** @type {string} */ host, /** @type {number} */ port) =>
  `{sa_family=AF_INET6, sin6_port=htons(${port}), inet_pton(AF_INET6, "${host}", &sin6_addr)}, 28`
const unix = (/** @type {string} */ path) => `{sa_family=AF_UNIX, sun_path=${path}}, 110`

describe('what is the session own', () => {
  test.each([
    ['its Ollama', `connect(5<TCP:[1]>, ${inet('127.0.0.1', 40001)}) = -1 EINPROGRESS (x)`],
    [
      'the look for an Ollama of the person',
      `connect(5<TCP:[1]>, ${inet('127.0.0.1', 11434)}) = -1 ECONNREFUSED (x)`,
    ],
    ['a display by an abstract name', `connect(5<UNIX-STREAM:[1]>, ${unix('@"/tmp/.X11-unix/X0"')}) = 0`],
    ['its own bus', `connect(5<UNIX-STREAM:[1]>, ${unix('"/tmp/own/run/bus"')}) = 0`],
    [
      'a socket that is not there',
      `connect(5<UNIX-STREAM:[1]>, ${unix('"/var/run/nscd/socket"')}) = -1 ENOENT (x)`,
    ],
    [
      'a message between two of its programs',
      'sendmsg(5<UNIX-STREAM:[1->2]>, {msg_name=NULL, msg_namelen=0}, 0) = 4',
    ],
    [
      'bytes along an open connection',
      'sendto(5<TCP:[127.0.0.1:50000->127.0.0.1:40001]>, ""..., 9, 0, NULL, 0) = 9',
    ],
    [
      'a question to the kernel',
      'sendto(5<NETLINK:[ROUTE:1]>, [...], 20, 0, {sa_family=AF_NETLINK, nl_pid=0}, 12) = 20',
    ],
    ['the end of a connection', 'connect(5<UDP:[127.0.0.1:1]>, {sa_family=AF_UNSPEC}, 16) = 0'],
    ['a plain socket', 'socket(AF_INET6, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 5<UDPv6:[1]>'],
  ])('%s is not counted', (_, line) => {
    expect(judged(line)).toEqual([])
  })
})

describe('what reaches out', () => {
  test.each([
    [
      'connections: TCP to 198.51.100.7:443',
      `connect(5<TCP:[1]>, ${inet('198.51.100.7', 443)}) = -1 ENETUNREACH (x)`,
    ],
    [
      'connections: UDPv6 to [2001:db8::1]:443',
      `connect(5<UDPv6:[1]>, ${inet6('2001:db8::1', 443)}) = -1 ENETUNREACH (x)`,
    ],
    ['connections: TCP to 127.0.0.1:9050', `connect(5<TCP:[1]>, ${inet('127.0.0.1', 9050)}) = 0`],
    ['connections: TCP to 127.0.0.1:40002', `connect(5<TCP:[1]>, ${inet('127.0.0.1', 40002)}) = 0`],
    ['connections: the socket /run/proxy', `connect(5<UNIX-STREAM:[1]>, ${unix('"/run/proxy"')}) = 0`],
    [
      'connections: a socket of AF_VSOCK',
      'connect(5<socket:[1]>, {sa_family=AF_VSOCK, svm_cid=2, svm_port=1}, 16) = 0',
    ],
    [
      'connections: a socket of AF_PACKET, SOCK_RAW',
      'socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL)) = 5<PACKET:[1]>',
    ],
    ['look-ups: UDP to 192.0.2.1:53', `connect(5<UDP:[1]>, ${inet('192.0.2.1', 53)}) = -1 ENETUNREACH (x)`],
    [
      'look-ups: UDP to 127.0.0.53:53',
      'sendto(5<UDP:[127.0.0.1:4000->127.0.0.53:53]>, ""..., 30, 0, NULL, 0) = 30',
    ],
    [
      'look-ups: the resolver at /run/systemd/resolve/io.systemd.Resolve',
      `connect(5<UNIX-STREAM:[1]>, ${unix('"/run/systemd/resolve/io.systemd.Resolve"')}) = -1 ENOENT (x)`,
    ],
    [
      'look-ups: the resolver at /var/run/nscd/socket',
      `connect(5<UNIX-STREAM:[1]>, ${unix('"/var/run/nscd/socket"')}) = 0`,
    ],
    [
      'datagrams: UDP to 198.51.100.7:9',
      `sendto(5<UDP:[0.0.0.0:4000]>, ""..., 30, 0, ${inet('198.51.100.7', 9)}) = -1 ENETUNREACH (x)`,
    ],
    [
      'datagrams: UDP to 198.51.100.7:9',
      `sendmsg(5<UDP:[0.0.0.0:4000]>, {msg_name=${inet('198.51.100.7', 9)}, msg_namelen=16}, 0) = 4`,
    ],
    ['listeners: TCP at 0.0.0.0:8080', 'listen(5<TCP:[0.0.0.0:8080]>, 511) = 0'],
    ['listeners: TCP at 127.0.0.1:9222', 'listen(5<TCP:[127.0.0.1:9222]>, 511) = 0'],
    ['listeners: UDP at 0.0.0.0:5353', `bind(5<UDP:[1]>, ${inet('0.0.0.0', 5353)}) = 0`],
  ])('%s', (expected, line) => {
    expect(judged(line)).toEqual([`${expected} by /opt/node`])
  })
})

test('a second port of the daemon is none of its own', () => {
  const records = joinThreads(
    new Map([
      [100, `${daemon}\n1.6 listen(9<TCP:[127.0.0.1:40009]>, 4096) = 0`],
      [101, runner],
    ]),
  )
  expect(judgeTrace(records, { folders: [] }).map(({ what }) => what)).toEqual(['TCP at 127.0.0.1:40009'])
})

test('an Ollama that listens to the whole network is seen', () => {
  expect(judged('listen(3<TCPv6:[[::]:11434]>, 4096) = 0', '/usr/bin/ollama')).toHaveLength(1)
})
