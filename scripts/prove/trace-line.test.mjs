import { expect, test } from 'vitest'
import { addressIn, pathsIn, readTraceLine, socketIn } from './trace-line.mjs'

/** @param {string} text */
function read(text) {
  const line = readTraceLine(text)
  if (!line) throw new Error('not read')
  return line
}

test('a refused connection is still an attempt', () => {
  const line = read(
    '1795507699.747655 connect(22<UDP:[31574]>, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.255.255.53")}, 16) = -1 ENETUNREACH (Network is unreachable)',
  )
  expect(line).toMatchObject({ call: 'connect', result: -1 })
  expect(addressIn(line.body)).toEqual({ family: 'inet', host: '10.255.255.53', port: 53 })
  expect(socketIn(line.body)).toEqual({ protocol: 'UDP', inode: '31574', own: null, peer: null })
})

test('a call that never came back is still an attempt', () => {
  const cut = 'connect(5<TCP:[1]>, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("1.2.3.4")}, 16'
  for (const text of [`1.5 ${cut} <unfinished ...>`, `1.5 ${cut}) = ?`]) {
    const line = read(text)
    expect(line).toMatchObject({ call: 'connect', result: null })
    expect(addressIn(line.body)).toEqual({ family: 'inet', host: '1.2.3.4', port: 80 })
  }
})

test('an address of version 6 is read whole', () => {
  const { body } = read(
    '1.5 connect(23<TCPv6:[32413]>, {sa_family=AF_INET6, sin6_port=htons(45671), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::7", &sin6_addr), sin6_scope_id=0}, 28) = -1 EINPROGRESS (Operation now in progress)',
  )
  expect(addressIn(body)).toEqual({ family: 'inet', host: '2001:db8::7', port: 45671 })
  expect(socketIn(body).protocol).toBe('TCPv6')
})

test('the peer of a connected socket is known when the send names none', () => {
  const { body } = read(
    '1.5 sendto(7<UDP:[127.0.0.1:4000->127.0.0.53:53]>, ""..., 30, MSG_NOSIGNAL, NULL, 0) = 30',
  )
  expect(socketIn(body)).toEqual({
    protocol: 'UDP',
    own: { host: '127.0.0.1', port: 4000 },
    peer: { host: '127.0.0.53', port: 53 },
  })
  const six = read('1.5 listen(7<TCPv6:[[::1]:4000]>, 128)    = 0')
  expect(socketIn(six.body).own).toEqual({ host: '::1', port: 4000 })
})

test('a socket that strace could not name is not taken for a harmless one', () => {
  expect(socketIn('7<socket:[123]>, 128').protocol).toBe('socket')
  expect(socketIn('7, 128').protocol).toBe('unknown')
})

test('sockets by path and without one are told apart', () => {
  const unix = (/** @type {string} */ path) =>
    addressIn(`5<UNIX-STREAM:[1]>, {sa_family=AF_UNIX, sun_path=${path}}, 110`)
  expect(unix('"/var/run/nscd/socket"')).toEqual({
    family: 'unix',
    path: '/var/run/nscd/socket',
    abstract: false,
  })
  expect(unix('@"/tmp/.X11-unix/X0"')).toEqual({ family: 'unix', path: '/tmp/.X11-unix/X0', abstract: true })
  expect(addressIn('5, {sa_family=AF_VSOCK, svm_cid=VMADDR_CID_HOST, svm_port=1}, 16')).toEqual({
    family: 'other',
    name: 'AF_VSOCK',
  })
})

test('a file is named by what was opened, also when the name is Chinese, relative or gone', () => {
  const open = (/** @type {string} */ file) =>
    read(`1.5 openat(AT_FDCWD</tmp>, "x", O_WRONLY|O_CREAT, 0666) = 23<${file}>`).file
  expect(open('/tmp/x')).toBe('/tmp/x')
  expect(open('/tmp/\\344\\275\\240')).toBe('/tmp/你')
  expect(open('/tmp/x (deleted)')).toBe('/tmp/x')
  expect(read('1.5 openat(AT_FDCWD</tmp>, "x", O_RDONLY) = 23</tmp/x>(deleted)').file).toBe('/tmp/x')
})

test('both names of a rename are read, with their folders', () => {
  expect(pathsIn('AT_FDCWD</tmp>, "a b", 5</var/x>, "c\\"d", 0')).toEqual([
    { folder: '/tmp', path: 'a b' },
    { folder: '/var/x', path: 'c"d' },
  ])
  expect(pathsIn('"/tmp/a", "/tmp/b"').map(({ path }) => path)).toEqual(['/tmp/a', '/tmp/b'])
})

test('what is no call is passed over', () => {
  expect(readTraceLine('1.5 --- SIGCHLD {si_signo=SIGCHLD} ---')).toBeNull()
  expect(readTraceLine('1.5 +++ exited with 0 +++')).toBeNull()
})
