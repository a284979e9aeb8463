/** Names of parameters that carry a person or a way in, whole or as the end of a longer name; without "_" and "-". */
const strongNames =
  'token session sessionid sid uid userid email phone mobile tel openid unionid invite inviter invitecode invitation signature sig auth pwd password passcode passwd ticket secret otp magic apikey accesskey shareid sharecode customerid memberid accountid patientid studentid employeeid idcard idno'.split(
    ' ',
  )
const strong = new Set(strongNames)
const strongEnds = strongNames.filter((name) => name.length >= 5)
/** Names that say little: their value has to look made. */
const weak = new Set('code key ref name user username account share id s u k t'.split(' '))
/** Folders behind which a person's own page, file or invitation lies. */
const ownFolders = new Set(
  'u user users profile profiles people member members space invite join reset verify confirm activate unsubscribe magic my account s share shared sharing d i j f m folder folders meeting'.split(
    ' ',
  ),
)
/** Hosts of people's pages, and the folder that they lie in, if any. */
const ownPages: readonly (readonly [host: string, folder: string])[] = [
  ['linkedin.com', 'in'],
  ['facebook.com', ''],
  ['weibo.com', ''],
  ['zhihu.com', 'people'],
  ['t.me', ''],
  ['wa.me', ''],
  ['instagram.com', ''],
  ['x.com', ''],
  ['twitter.com', ''],
  ['douyin.com', 'user'],
  ['space.bilibili.com', ''],
  ['orcid.org', ''],
]
const notPages = new Set(
  'doc docs help about home login signup explore search privacy terms intent share hashtag'.split(' '),
)
const intranet = /\.(?:local|internal|corp|lan|intranet|home)$/

/** Whether a segment was made by a machine: letters and digits mixed, or both cases in disorder. */
function isMade(segment: string): boolean {
  const length = segment.length
  if (length < 4 || length > 256 || !/^[\w~=%.-]{1,256}$/.test(segment)) return false
  if (/\d/.test(segment)) return /[A-Za-z]/.test(segment) || length >= 6
  return length >= 8 && /[a-z][A-Z]/.test(segment) && (segment.match(/[A-Z]/g)?.length ?? 0) > 2
}

function isPersonalParameter(parameter: string): boolean {
  const cut = parameter.indexOf('=')
  if (cut < 1 || cut > 40 || parameter.length - cut < 4) return false
  const name = parameter.slice(0, cut).toLowerCase().replaceAll(/[_-]/g, '')
  if (strong.has(name) || strongEnds.some((end) => name.endsWith(end))) return true
  const value = parameter.slice(cut + 1)
  return weak.has(name) && value.length >= 8 && /\d/.test(value) && /[A-Za-z]/.test(value) && isMade(value)
}

/**
 * What in an address of the web leads to one person, their file or their session, named for the evidence; null where it
 * is a page like any other.
 */
export function personalPart(address: string): string | null {
  const [place = '', ...parameters] = address.slice(0, 2048).split(/[?&#;]/)
  if (parameters.some(isPersonalParameter)) return 'personal parameter'
  const scheme = place.indexOf('://')
  const [authority = '', ...folders] = place.slice(scheme < 0 ? 0 : scheme + 3).split('/')
  const host =
    authority
      .slice(authority.lastIndexOf('@') + 1)
      .split(':')[0]
      ?.toLowerCase() ?? ''
  for (const [own, folder] of ownPages) {
    if (host !== own && !host.endsWith(`.${own}`)) continue
    const page = folder === '' ? folders[0] : folders[0] === folder ? folders[1] : ''
    if (page && page.length >= 3 && !notPages.has(page)) return 'personal page'
  }
  for (const [at, folder] of folders.entries()) {
    if (/^@[\w.-]{3,64}$/.test(folder)) return 'personal page'
    if (ownFolders.has(folder.toLowerCase()) && isMade(folders[at + 1] ?? '')) return 'personal page'
  }
  return intranet.test(host) ? 'internal host' : null
}
