/**
 * What a label promises. `password`: whatever stands behind it. `token`: long, and no word. `code`: short, often digits
 * alone. `pair`: a name, a separator and a password.
 */
export type SecretWord = 'password' | 'token' | 'code' | 'pair'

const latinPair =
  'log[ _-]?in[ ]?/[ ]?pass(?:word|wd)?|user(?:name)?[ ]?(?:/|&|and)[ ]?pass(?:word|wd)?|credentials?|creds'
const latinPassword =
  'requirepass|masterauth|mima(?![a-z])|p[@4]ssw[0o]rd|pa[s$]{2}w0rd|identified by|pass[ _-]?(?:word|phrase|wd)|passwort|contraseña|mot de passe|pass(?![ _-]?code)|psswd|pswd|pwd|pw|psk'
const latinCode =
  'pass[ _-]?code|pin[ _-]?(?:code|number)|pin|(?:lock[ -]?box|gate|door|entry|alarm|unlock|access|safe|garage|keypad)[ _-]?code|(?:licen[cs]e|product|activation|serial|cd)[ _-]?key|activation[ _-]?code|cvv2?|cvc2?|security[ _-]?code|(?:recovery|backup)[ _-]?code'
const latinToken =
  'secret(?:[ _-]?access)?(?:[ _-]?(?:key|id|token))?|token|api[ _-]?(?:key|secret)|access[ _-]?key(?:[ _-]?(?:id|secret))?|auth[ _-]?key|private[ _-]?key|encryption[ _-]?key|signing[ _-]?key|master[ _-]?key|account[ _-]?key|shared[ _-]?access[ _-]?(?:key|signature)|client[ _-]?secret|app[ _-]?(?:key|secret)|session[ _-]?(?:id|key)|sess(?:ion)?id|(?:connect.)?sid|phpsessid|jsessionid|webhook[ _-]?(?:key|secret)|bearer|authorization|x-api-key|credential|auth|(?<=[?&;])sig|key|ak|sk'

const hanPair =
  '(?:账密|帐密)|(?:账号|帐号|账户|用户名|用户|登录名|賬號|帳號)(?:和|及|与|、|/|-)?(?:登录)?密[码碼](?:分别)?'
const hanPassword = '密[ ]?[码碼]|口令|暗号|密语|助记词'
const hanCode =
  '提取[码碼]|激活[码碼]|兑换[码碼]|恢复[码碼]|备用[码碼]|卡密|授权[码碼]|注册[码碼]|解锁[码碼]|门禁[码碼]|开门[码碼]|安全[码碼]|卡背(?:面)?(?:后)?三位(?:数(?:字)?)?|背面三位(?:数(?:字)?)?|访问[码碼]|解压[码碼]|序列号密钥|密保答案'
const hanToken =
  '密[钥鑰匙]|私[钥鑰匙]|秘[钥鑰匙]|令牌|凭证|凭据|授权令牌|访问令牌|接口密钥|签名密钥|会话标识|加密串'

/** Reads a label where one of the stems stands; the name of the group says which kind. */
export const secretWords = new RegExp(
  [
    `(?<pair>${hanPair}|${latinPair})`,
    `(?<password>${hanPassword}|${latinPassword})`,
    `(?<code>${hanCode}|${latinCode})`,
    `(?<token>${hanToken}|${latinToken})`,
  ].join('|'),
  'iy',
)

/** As the engine's labels, so that they stand between another rule's label and a password. */
export const secretLabels: readonly string[] = [
  '密码',
  '登录密码',
  '支付密码',
  '开机密码',
  'WiFi密码',
  '门锁密码',
  '口令',
  '密钥',
  '提取码',
  '激活码',
  '安全码',
  '令牌',
  'password',
  'passwd',
  'passphrase',
  'passcode',
  'token',
  'secret',
  'api key',
  'api_key',
]

/** Services whose name alone, as the name of a variable, promises a key. Source: keywords of gitleaks 8.30 (MIT). */
export const services =
  /adafruit|adobe|airtable|algolia|alibaba|aliyun|asana|atlassian|confluence|jira|beamer|bitbucket|bittrex|meraki|cloudflare|codecov|cohere|coinbase|confluent|contentful|datadog|discord|drone_?ci|dropbox|etsy|facebook|fastly|finicity|finnhub|flickr|freshbooks|gitter|gocardless|heroku|hubspot|intercom|jfrog|artifactory|bintray|xray|kraken|kucoin|launchdarkly|linear|linked[_-]?in|lob|looker|mailchimp|mailgun|mapbox|mattermost|message[_-]?bird|netlify|new[_-]?relic|nytimes|okta|plaid|private[_-]?ai|rapidapi|sendbird|sentry|snyk|sonar|sourcegraph|square(?:space)?|sumo(?:logic)?|telegram|travis|twilio|twitch|twitter|typeform|yandex|zendesk|contribsys|openai|anthropic|deepseek|moonshot|zhipu|dashscope|qiniu|tencent|volc|huawei|amap|jpush|getui|umeng/i

const latinStems =
  'log user cred mima p@ss p4ss requirepass masterauth identified pass contraseña mot psswd pswd pwd pw psk pin lock gate door entry alarm unlock access safe garage keypad licen product activation serial cd cvv cvc security recovery backup secret token api auth private encryption signing master account shared client app session sess phpsessid jsessionid webhook bearer x-api-key connect.sid sid sig ak sk key'
const hanStems =
  '账号 帐号 账户 用户 登录名 賬號 帳號 账密 帐密 密码 密碼 密钥 密鑰 密匙 密语 密保 口令 暗号 助记词 提取 激活 兑换 恢复 备用 卡密 授权 注册 解锁 门禁 开门 安全 卡背 背面 访问 解压 序列号密钥 私钥 私鑰 私匙 秘钥 秘鑰 秘匙 令牌 凭证 凭据 接口密钥 签名密钥 会话标识 加密串'

/** What every label begins with, in the ways that people capitalise. */
export const secretStems: readonly string[] = [
  ...hanStems.split(' '),
  ...latinStems
    .split(' ')
    .flatMap((stem) => [stem, stem.toUpperCase(), stem.charAt(0).toUpperCase() + stem.slice(1)]),
]
