import { defineDetector, type Span } from '../../detect/detector.ts'
import type { View } from '../../detect/view.ts'
import { endWithout, startOfRun } from './text-edges.ts'

/** Hosts and paths of webhooks, each with what must follow; whoever has the address can post. */
const forms: Readonly<Record<string, RegExp>> = {
  'hooks.slack.com/': /(?:services|workflows|triggers)\/[A-Za-z0-9+/_-]{20,90}/y,
  'hooks.slack-gov.com/': /(?:services|workflows|triggers)\/[A-Za-z0-9+/_-]{20,90}/y,
  'discord.com/api/': /(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/[\w-]{50,90}/y,
  'discordapp.com/api/': /(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/[\w-]{50,90}/y,
  '.webhook.office.com/': /webhookb2\/[\w@./-]{60,260}/y,
  '.logic.azure.com': /(?::443)?\/workflows\/[\w./?&=%-]{20,300}sig=[\w%-]{20,80}/y,
  'open.feishu.cn/open-apis/bot/': /(?:v2\/)?hook\/[\w-]{16,64}/y,
  'open.larksuite.com/open-apis/bot/': /(?:v2\/)?hook\/[\w-]{16,64}/y,
  'oapi.dingtalk.com/robot/send?':
    /access_token=[0-9a-fA-F]{32,80}(?:&(?:timestamp|sign)=[\w%+/=]{1,120}){0,2}/y,
  'qyapi.weixin.qq.com/cgi-bin/webhook/send?': /key=[\w-]{20,64}/y,
  'qyapi.weixin.qq.com/cgi-bin/webhook/upload_media?': /key=[\w-]{20,64}(?:&type=\w{1,10})?/y,
  'api.telegram.org/bot': /\d{6,12}:[\w-]{30,40}/y,
  'hooks.zapier.com/hooks/': /catch\/\d{4,12}\/[a-z0-9]{5,12}\/?/y,
  'maker.ifttt.com/trigger/': /\w{1,60}\/(?:json\/)?with\/key\/[\w-]{20,60}/y,
  'sctapi.ftqq.com/': /SCT[\w]{20,60}\.send/y,
  'api.day.app/': /[A-Za-z0-9]{20,26}(?=$|[^A-Za-z0-9])/y,
  'hc-ping.com/': /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/y,
  'outlook.office.com/webhook/': /[\w@./-]{60,260}/y,
}

/** The address of a webhook, whole. Source: gitleaks 8.30 (MIT) for Slack and Teams; the others as commonly seen. */
export const webhook = defineDetector({
  kind: 'anchored',
  type: 'SECRET',
  anchors: Object.keys(forms),
  locate: ({ text }: View, start: number, end: number): Span | null => {
    const form = forms[text.slice(start, end)]
    if (!form) return null
    form.lastIndex = end
    const tail = form.exec(text)?.[0]
    if (!tail) return null
    // Before the host may stand a scheme and, for Teams and Logic Apps, a tenant.
    const host = startOfRun(text, start, '.-', 60)
    const scheme = ['https://', 'http://'].find((one) => text.startsWith(one, host - one.length)) ?? ''
    const last = end + tail.length
    return { start: host - scheme.length, end: endWithout(text, last, '.-') }
  },
  judge: ({ text }) =>
    /x{8,}|X{8,}|your/i.test(text) ? null : { score: 0.99, evidence: [{ kind: 'form', name: 'webhook' }] },
  get cases() {
    const id = '445a8870-4f8b-94c0-03da-0a7956f5f39d'
    const long = 'q7VmZ2kRt9XbH4wLc5YsN8dGq7VmZ2kRt9XbH4wLc5YsN8dGq7VmZ2'
    return {
      yes: [
        `机器人地址«https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${id}»这个还能用吗`,
        `«https://open.feishu.cn/open-apis/bot/v2/hook/${id}»，发不出消息`,
        `curl '«https://oapi.dingtalk.com/robot/send?access_token=${id.replaceAll('-', '').repeat(2)}»' -d x`,
        `«https://hooks.${'slack'}.com/services/T7Q2ZR2MX/B4KD9WTB5/${long.slice(0, 24)}».`,
        `«https://discord.com/api/webhooks/719352046871935204/${long}» fails`,
        `«https://acme.webhook.office.com/webhookb2/${id}@${id}/IncomingWebhook/${id.replaceAll('-', '')}/${id}»`,
        `Bark: «https://api.day.app/${long.slice(0, 22)}»/标题`,
      ],
      no: [
        'https://hooks.slack.com/services/',
        'https://open.feishu.cn/open-apis/bot/v2/hook/xxxxxxxxxxxxxxxx',
        'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=YOUR_KEY',
        'https://discord.com/api/webhooks',
        'https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot',
        'https://api.telegram.org/bot<token>/getMe',
      ],
    }
  },
})
