import { defineDetector } from '../../detect/detector.ts'
import { labelEvidence } from '../label-evidence.ts'

/** Words that make a few small numbers an address. */
const ipLabels = [
  'ip',
  'ips',
  'ip address',
  'ip addr',
  'ip_address',
  'ipaddress',
  'ipv4',
  'ipv6',
  'ip地址',
  'ip白名单',
  'ip段',
  '公网ip',
  '内网ip',
  '登录ip',
  'remote_addr',
  'client_ip',
  'last_ip',
  'x-forwarded-for',
  'x-real-ip',
  'host',
  'hostname',
  'server',
  'gateway',
  'dns',
  'nameserver',
  'ping',
  'ssh',
  'curl',
  'telnet',
  'traceroute',
  'inet',
  'inet6',
  'listen',
  'subnet',
  'proxy',
  'vpn',
  '服务器',
  '主机',
  '网关',
  '代理',
  '内网',
  '外网',
  '公网',
  '网段',
  '地址',
] as const

/**
 * Address of the Internet Protocol, version 4. Not this machine's (127/8), not "any" (0/8), no mask and no multicast;
 * four small numbers alone may be a version or a chapter.
 * Source: RFC 791; RFC 6890 for the special blocks.
 */
export const ipAddress = defineDetector({
  kind: 'token',
  type: 'IP_ADDRESS',
  at: 'digit',
  first: 'digit',
  pattern:
    /(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:(?:\.|\[\.\]|\(\.\))(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![A-Za-z0-9_]|\.\d|-[A-Za-z\d])/y,
  context: ipLabels,
  judge: ({ text, start, end, context, denial, view }) => {
    const octets = text
      .replace(/[^\d.]/g, '')
      .split('.')
      .map(Number)
    const [first = 0] = octets
    if (
      first === 0 ||
      first === 127 ||
      first >= 224 ||
      octets.every((octet) => octet < 2 && octet === first && octet === 0)
    )
      return null
    const lead = view.text.slice(Math.max(0, start - 12), start)
    // A longer dotted number, a product's version in a user agent, "v" and the like.
    if (/[\d.]\.$|[A-Za-z_\d]$|\w-$/.test(lead) && !/\/\/$/.test(lead)) return null
    const mask = /^\/(?:3[0-2]|[12]?\d)(?![\d/.])/.exec(view.text.slice(end, end + 5))?.[0].length ?? 0
    const span = { start, end: end + mask }
    const evidence = [{ kind: 'form', name: 'RFC 791' } as const, ...labelEvidence(context)]
    if (context?.nearest) return { score: 0.98, evidence, span }
    if (denial || /(?:version|release|firmware|ver|版本|固件|章|节|section|chapter)\W{0,3}$/i.test(lead))
      return null
    if (/[A-Za-z]\/$/.test(lead)) return null
    const port = /^(?::\d{2,5}(?!\d)|\/\d{1,2}(?!\d))/.test(view.text.slice(end, end + 6))
    const repeated = octets.every((octet) => octet === first)
    const small = octets.every((octet) => octet < 20) && first !== 10 && !repeated
    return { score: small && !port ? 0.4 : 0.92, evidence, span }
  },
  cases: {
    yes: [
      '服务器«8.8.8.8»连不上',
      'IP «192.168.8.114»，MAC',
      '«10.36.4.201» - - [24/Nov/2026] "GET /"',
      'http://«203.0.113.7»:8080/x',
      'last_ip: «54.230.19.77»',
      'ping «1.2.3.4» fails',
      '登录IP：«2.4.6.8»',
      'route «172.16.4.0/22»',
      '服务器 «203[.]0[.]113[.]7» 挂了',
      '("«198.51.100.23»", 443)',
      '从«114.114.114.114»解析',
    ],
    no: [
      'version 1.2.3.4',
      '版本 10.20.30.40',
      '127.0.0.1',
      '0.0.0.0:3000',
      'mask 255.255.255.0',
      'Chrome/120.0.0.0 Safari',
      'v10.2.33.4',
      '1.3.6.1.4.1.311',
      'see chapter 2.3.4.5',
      '999.10.20.30',
      'package 10.20.30.40-beta',
      '章节 3.2.1.10',
    ],
  },
})
