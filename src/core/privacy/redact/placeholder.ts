import type { EntityType } from '../detect/entity-type.ts'

/** What a placeholder calls the thing behind it: neutral, so that a cloud learns no more than a reader needs. */
export type Label =
  | 'PERSON'
  | 'ORG'
  | 'ADDRESS'
  | 'PLACE'
  | 'EMAIL'
  | 'PHONE'
  | 'CARD'
  | 'ACCOUNT'
  | 'AMOUNT'
  | 'DATE'
  | 'ID'
  | 'KEY'
  | 'URL'
  | 'IP'
  | 'DEVICE'
  | 'TERM'

const labels: Readonly<Record<EntityType, Label>> = {
  EMAIL_ADDRESS: 'EMAIL',
  PHONE_NUMBER: 'PHONE',
  CREDIT_CARD: 'CARD',
  IBAN_CODE: 'ACCOUNT',
  SWIFT_CODE: 'ACCOUNT',
  BANK_ACCOUNT: 'ACCOUNT',
  US_BANK_NUMBER: 'ACCOUNT',
  ABA_ROUTING_NUMBER: 'ACCOUNT',
  CRYPTO: 'ACCOUNT',
  IP_ADDRESS: 'IP',
  MAC_ADDRESS: 'DEVICE',
  IMEI: 'DEVICE',
  URL: 'URL',
  GEO_COORDINATE: 'PLACE',
  MONEY: 'AMOUNT',
  DATE_TIME: 'DATE',
  DATE_OF_BIRTH: 'DATE',
  PERSON: 'PERSON',
  ADDRESS: 'ADDRESS',
  ORGANIZATION: 'ORG',
  SECRET: 'KEY',
  VERIFICATION_CODE: 'KEY',
  USER_DEFINED: 'TERM',
  VIN: 'ID',
  MEDICAL_RECORD: 'ID',
  EMPLOYEE_ID: 'ID',
  STUDENT_ID: 'ID',
  LICENSE_PLATE: 'ID',
  CN_ID_CARD: 'ID',
  CN_USCC: 'ID',
  CN_PASSPORT: 'ID',
  CN_TRAVEL_PERMIT: 'ID',
  CN_LICENSE_PLATE: 'ID',
  CN_MILITARY_ID: 'ID',
  CN_SOCIAL_SECURITY: 'ID',
  WECHAT_ID: 'ID',
  QQ: 'ID',
  HK_ID: 'ID',
  TW_ID: 'ID',
  US_SSN: 'ID',
  US_ITIN: 'ID',
  US_EIN: 'ID',
  US_PASSPORT: 'ID',
  US_DRIVER_LICENSE: 'ID',
  UK_NHS: 'ID',
  UK_NINO: 'ID',
  CA_SIN: 'ID',
  AU_TFN: 'ID',
  IN_AADHAAR: 'ID',
  IN_PAN: 'ID',
  SG_NRIC_FIN: 'ID',
  ES_NIF: 'ID',
  ES_NIE: 'ID',
  IT_FISCAL_CODE: 'ID',
  PL_PESEL: 'ID',
  KR_RRN: 'ID',
}

export const allLabels: readonly Label[] = [...new Set(Object.values(labels))]

/**
 * Labels that are restored without their brackets too: none that is also a common word of code or of forms (ID_1,
 * KEY_1, DATE_1, ORG_1, URL_1, IP_1, TERM_1).
 */
export const bareLabels: readonly Label[] = [
  'PERSON',
  'ADDRESS',
  'PLACE',
  'EMAIL',
  'PHONE',
  'CARD',
  'ACCOUNT',
  'AMOUNT',
  'DEVICE',
]

export function labelOf(type: EntityType): Label {
  return labels[type]
}

/** The most digits that a number has; what is longer is no token. */
export const mostDigits = 6

/**
 * The name of a token, without its brackets: PERSON_2 for the first written form of the second person, PERSON_2B for
 * the next one. `form` counts from 1.
 */
export function tokenName(label: Label, number: number, form: number): string {
  return `${label}_${number}${form === 1 ? '' : letters(form)}`
}

/** 2 is B, 26 is Z, 27 is AA. */
function letters(form: number): string {
  let text = ''
  for (let rest = form; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(0x41 + ((rest - 1) % 26)) + text
  }
  return text
}

export function placeholder(name: string): string {
  return `[${name}]`
}
