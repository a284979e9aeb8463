/** Country codes of the root zone, without those that are met as file endings alone. */
const countries = new Set(
  (
    'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd ' +
    'cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ' +
    'ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg ' +
    'kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv ' +
    'mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa ' +
    'sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug ' +
    'uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw'
  ).split(' '),
)

/** Generic and reserved ones that addresses are met with. */
const generic = new Set(
  (
    'com org net edu gov mil int info biz name pro mobi aero coop museum jobs tel travel cat asia post xxx app dev page ' +
    'cloud online site website store shop tech space xyz top club vip wang ink ltd group email mail work wiki blog art ' +
    'fun live life world today news media digital studio design agency company systems solutions services network ' +
    'software consulting finance capital bank law legal health clinic care academy university school social chat games ' +
    'international global center team red link host icu run zone one test example invalid local localhost internal lan ' +
    'corp home intranet eth onion arpa'
  ).split(' '),
)

/** Names of Chinese ones (IANA root zone). */
const chinese = new Set(
  '中国 中國 公司 网络 網絡 香港 台湾 台灣 新加坡 在线 中文网 集团 我爱你 商城 网址 商标 网店 游戏 企业 政务 公益 移动 信息 手机 世界 机构 组织机构'.split(
    ' ',
  ),
)

/** How sure it is that a name ends an address: 1 a known one, 0.5 a word that might be new, 0 a file's ending or no name. */
export function domainEnding(label: string): 0 | 0.5 | 1 {
  const lower = label.toLowerCase()
  if (countries.has(lower) || generic.has(lower) || chinese.has(label) || /^xn--[a-z0-9-]{3,}$/.test(lower))
    return 1
  if (!/^[a-z]{3,18}$/.test(lower)) return 0
  return /^(?:json|yaml|yml|toml|xml|html?|css|scss|less|jsx|tsx|mjs|cjs|png|jpe?g|gif|svg|webp|ico|pdf|docx?|xlsx?|pptx?|txt|csv|log|zip|tar|exe|dll|jar|java|cpp|php|rb|swift|kt|lock|conf|cfg|ini|bak|tmp|sql|next|setter|getter|latest|beta|alpha|service|timer|socket|target|mount|scope|slice)$/.test(
    lower,
  )
    ? 0
    : 0.5
}
