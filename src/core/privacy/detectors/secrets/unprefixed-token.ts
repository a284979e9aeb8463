import { defineDetector } from '../../detect/detector.ts'

const forms = [
  { name: 'Zhipu key', pattern: /^[0-9a-f]{32}\.[A-Za-z0-9]{16}$/ },
  { name: 'Discord bot token', pattern: /^[MNO][A-Za-z0-9_-]{22,27}\.[\w-]{6}\.[\w-]{27,40}$/ },
] as const

/**
 * Keys that only their shape gives away: groups of fixed lengths joined by dots. Forms as commonly
 * seen, not confirmed against a document of the issuer.
 */
export const unprefixedToken = defineDetector({
  kind: 'token',
  type: 'SECRET',
  at: 'digit',
  pattern:
    /(?:[0-9a-f]{32}\.[A-Za-z0-9]{16}|[MNO][A-Za-z0-9_-]{22,27}\.[\w-]{6}\.[\w-]{27,40})(?![A-Za-z0-9])/y,
  judge: ({ text }) => {
    const form = forms.find(({ pattern }) => pattern.test(text))
    if (!form || !/[a-z]/.test(text) || !/\d/.test(text)) return null
    return { score: 0.93, evidence: [{ kind: 'form', name: form.name }] }
  },
  get cases() {
    const hex = '3f9b07ad52e8c6140b3f9b07ad52e8c6'
    const discord = `MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.${'q7VmZ2kRt9XbH4wLc5YsN8dGq7V'}`
    return {
      yes: [
        `配置里写的是«${hex}.q7VmZ2kRt9XbH4wL»，要不要换`,
        `智谱 key：«${hex}.q7VmZ2kRt9XbH4wL»`,
        `ZHIPU=«${hex}.q7VmZ2kRt9XbH4wL»`,
        `client.login("«${discord}»")`,
        `机器人«${discord}»掉线了`,
        `why is «${discord}» rejected?`,
      ],
      no: [
        `${hex}.js`,
        `bundle ${hex}.min.css`,
        `md5 ${hex}`,
        `${hex}.tar.gz`,
        'Node.js.v20.1',
        'NaN.abcdef.abcdefghijklmnopqrstuvwxyz12',
      ],
    }
  },
})
