import { base62, base64, base64url, hex, padding, token, upper } from './token-form.ts'

/**
 * Keys to Chinese clouds and services that a fixed prefix gives away. Source: gitleaks 8.30 and secretlint 13 (MIT) where they
 * know the form; other rows are forms as commonly seen, not confirmed against a document of the issuer.
 * What has no prefix (Zhipu, the secrets that go with these ids) is in `unprefixed-token.ts` and behind its labels.
 */
export const chineseServices = [
  token('Aliyun access key id', 'LTAI', base62(12, 24)),
  token('Aliyun temporary access key id', 'STS.', base62(20, 40)),
  token('Tencent Cloud secret id', 'AKID', base62(32)),
  token('Tencent Cloud temporary secret id', 'AKID', base64url(60, 120)),
  token('Volcengine access key id', 'AKLT', base64(30, 60), padding(0, 2)),
  token('Volcengine temporary access key id', 'AKTP', base64(30, 60), padding(0, 2)),
  token('Kingsoft Cloud access key id', 'AKLT', base64url(20, 40)),
  token('Baidu Cloud access key id', 'ALTAK', base62(21, 24)),
  token('JD Cloud access key id', 'JDC_', upper(28)),
  token('DingTalk robot secret', 'SEC', hex(64)),
  token('DingTalk app key', 'ding', base62(16, 20)),
  token('Feishu tenant access token', 't-', base62(32, 44)),
  token('Feishu user access token', 'u-', base62(32, 60)),
  token('Feishu app access token', 'a-', base62(32, 44)),
  token('PushPlus or ServerChan key', 'SCT', base62(26, 40)),
  token('ServerChan 3 key', 'sctp', base62(20, 60)),
  token('WxPusher token', 'AT_', base62(32)),
]
