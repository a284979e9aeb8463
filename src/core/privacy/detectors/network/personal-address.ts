/** Names of parameters that carry a person or a way in. */
const strongName =
  /[?&#;](?:[\w-]{0,24}[_-])?(?:token|session|sessionid|sid|uid|userid|user_?id|email|e-?mail|phone|mobile|tel|openid|unionid|invite|inviter|invite_?code|invitation|signature|sig|auth|pwd|password|passcode|passwd|ticket|secret|otp|magic|api_?key|access_?key|share_?(?:id|code|token)|customer_?id|member_?id|account_?id|patient_?id|student_?id|employee_?id|idcard|id_?no)=[^&#\s]{3,}/i
const weakName = /[?&#;](?:code|key|ref|name|user|username|account|share|id|s|u|k|t)=([^&#\s]{8,})/gi
/** Folders behind which a person's own page, file or invitation lies. */
const ownFolder =
  /\/(?:u|users?|profiles?|people|members?|space|invite|join|reset|verify|confirm|activate|unsubscribe|magic|my|account|s|share|shared|sharing|d|i|j|f|m|folders?|meeting)\/(?:d\/|u\/)?([^/?#\s]{4,})/gi
const ownPage =
  /^(?:https?:\/\/)?(?:[\w-]{1,20}\.)?(?:linkedin\.com\/in|facebook\.com(?:\/profile\.php\?id=)?|weibo\.com(?:\/u)?|zhihu\.com\/people|t\.me|wa\.me|instagram\.com|x\.com|twitter\.com|tiktok\.com\/@?|douyin\.com\/user|xiaohongshu\.com\/user\/profile|space\.bilibili\.com|orcid\.org|xing\.com\/profile|vk\.com|line\.me\/ti\/p)\/?[\w.@%-]{3,}/i
const notPages =
  /\/(?:docs?|help|about|home|login|signup|explore|search|privacy|terms|intent|share|hashtag|status)\b/i
const intranet =
  /^[a-z]+:\/\/(?:[^/@\s]{1,64}@)?[a-z0-9.-]{1,100}\.(?:local|internal|corp|lan|intranet|home)(?![a-z0-9.-])/i

/** Whether a segment was made by a machine: letters and digits mixed, or both cases in disorder. */
function isMade(segment: string): boolean {
  const plain = segment.replace(/\.[a-z]{2,4}$/i, '')
  if (!/^[\w~=%-]+$/.test(plain)) return false
  return /\d/.test(plain)
    ? /[A-Za-z]/.test(plain) || plain.length >= 6
    : /[a-z][A-Z].*[A-Z]/.test(plain) && plain.length >= 8
}

/**
 * What in an address of the web leads to one person, their file or their session, named for the evidence; null where it
 * is a page like any other.
 */
export function personalPart(address: string): string | null {
  if (strongName.test(address)) return 'personal parameter'
  for (const [, value = ''] of address.matchAll(weakName)) {
    if (/\d/.test(value) && /[A-Za-z]/.test(value) && isMade(value)) return 'personal parameter'
  }
  if (ownPage.test(address) && !notPages.test(address)) return 'personal page'
  for (const [, segment = ''] of address.matchAll(ownFolder)) if (isMade(segment)) return 'personal page'
  if (/\/@[\w.-]{3,}/.test(address)) return 'personal page'
  return intranet.test(address) ? 'internal host' : null
}
