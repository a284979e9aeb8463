import { chineseAddress } from '../detectors/addresses/chinese-address.ts'
import { chineseAddressLabelled } from '../detectors/addresses/chinese-address-labelled.ts'
import { germanicAddress, romanceAddress } from '../detectors/addresses/continental-address.ts'
import { crossing } from '../detectors/addresses/crossing.ts'
import { irishCounty } from '../detectors/addresses/irish-county.ts'
import { japaneseAddress } from '../detectors/addresses/japanese-address.ts'
import { namedPlace } from '../detectors/addresses/named-place.ts'
import { placeInTown } from '../detectors/addresses/place-in-town.ts'
import { postBox } from '../detectors/addresses/post-box.ts'
import { ruralAddress } from '../detectors/addresses/rural-address.ts'
import { streetAddress } from '../detectors/addresses/street-address.ts'
import { streetOfHome } from '../detectors/addresses/street-of-home.ts'
import { townBehindHouse } from '../detectors/addresses/town-behind-house.ts'
import { townWithPostcode } from '../detectors/addresses/town-with-postcode.ts'
import { cnIdCard } from '../detectors/china/cn-id-card.ts'
import { cnIdCardCrossed } from '../detectors/china/cn-id-card-crossed.ts'
import { cnIdCardFirstGeneration } from '../detectors/china/cn-id-card-first-generation.ts'
import { cnLicensePlate } from '../detectors/china/cn-license-plate.ts'
import { cnMilitaryCardNumber } from '../detectors/china/cn-military-card-number.ts'
import { cnMilitaryId } from '../detectors/china/cn-military-id.ts'
import { cnPassport } from '../detectors/china/cn-passport.ts'
import { cnPassportNearLabel } from '../detectors/china/cn-passport-near-label.ts'
import { cnSocialSecurity } from '../detectors/china/cn-social-security.ts'
import { cnSpecialPlate } from '../detectors/china/cn-special-plate.ts'
import { cnTravelPermit } from '../detectors/china/cn-travel-permit.ts'
import { cnTravelPermitNearLabel } from '../detectors/china/cn-travel-permit-near-label.ts'
import { cnUscc } from '../detectors/china/cn-uscc.ts'
import { cnUsccPredecessors } from '../detectors/china/cn-uscc-predecessors.ts'
import { gluedIdCard, gluedMobilePhone } from '../detectors/china/glued-id-and-mobile.ts'
import { hkId } from '../detectors/china/hk-id.ts'
import { macauId } from '../detectors/china/macau-id.ts'
import { qq } from '../detectors/china/qq.ts'
import { qqInChatHeader } from '../detectors/china/qq-in-chat-header.ts'
import { twId } from '../detectors/china/tw-id.ts'
import { wechatId } from '../detectors/china/wechat-id.ts'
import { wechatInternalId } from '../detectors/china/wechat-internal-id.ts'
import { chatSpeaker } from '../detectors/chinese-names/chat-speaker.ts'
import { chineseFullName } from '../detectors/chinese-names/chinese-full-name.ts'
import { dottedName } from '../detectors/chinese-names/dotted-name.ts'
import { foreignName } from '../detectors/chinese-names/foreign-name.ts'
import { labelledName } from '../detectors/chinese-names/labelled-name.ts'
import { listedName } from '../detectors/chinese-names/listed-name.ts'
import { nickname } from '../detectors/chinese-names/nickname.ts'
import { passengerName } from '../detectors/chinese-names/passenger-name.ts'
import { petName } from '../detectors/chinese-names/pet-name.ts'
import { quotedScreenName } from '../detectors/chinese-names/quoted-screen-name.ts'
import { screenName } from '../detectors/chinese-names/screen-name.ts'
import { syllableName } from '../detectors/chinese-names/syllable-name.ts'
import { titledName } from '../detectors/chinese-names/titled-name.ts'
import { cnHotline } from '../detectors/contact/cn-hotline.ts'
import { cnLandlinePhone } from '../detectors/contact/cn-landline-phone.ts'
import { cnMobilePhone } from '../detectors/contact/cn-mobile-phone.ts'
import { disguisedCnMobilePhone } from '../detectors/contact/disguised-cn-mobile-phone.ts'
import { disguisedEmailAddress } from '../detectors/contact/disguised-email-address.ts'
import { emailAddress } from '../detectors/contact/email-address.ts'
import { internationalPhone } from '../detectors/contact/international-phone.ts'
import { nanpPhone } from '../detectors/contact/nanp-phone.ts'
import { nationalPhone } from '../detectors/contact/national-phone.ts'
import { birthInPassing } from '../detectors/dates/birth-in-passing.ts'
import { dateByPerson } from '../detectors/dates/date-by-person.ts'
import { dateOfBirth } from '../detectors/dates/date-of-birth.ts'
import { dateThenBirth } from '../detectors/dates/date-then-birth.ts'
import { dateTime } from '../detectors/dates/date-time.ts'
import { denials } from '../detectors/denials.ts'
import { abaRoutingNumber } from '../detectors/international/aba-routing-number.ts'
import { auTfn } from '../detectors/international/au-tfn.ts'
import { caSin } from '../detectors/international/ca-sin.ts'
import { esNie } from '../detectors/international/es-nie.ts'
import { esNif } from '../detectors/international/es-nif.ts'
import { ibanCode } from '../detectors/international/iban-code.ts'
import { inAadhaar } from '../detectors/international/in-aadhaar.ts'
import { inPan } from '../detectors/international/in-pan.ts'
import { itFiscalCode } from '../detectors/international/it-fiscal-code.ts'
import { krRrn } from '../detectors/international/kr-rrn.ts'
import { licensePlate } from '../detectors/international/license-plate.ts'
import { plPesel } from '../detectors/international/pl-pesel.ts'
import { sgNricFin } from '../detectors/international/sg-nric-fin.ts'
import { sortCode } from '../detectors/international/sort-code.ts'
import { swiftCode } from '../detectors/international/swift-code.ts'
import { swiftCodeOfBank } from '../detectors/international/swift-code-of-bank.ts'
import { ukNhs } from '../detectors/international/uk-nhs.ts'
import { ukNino } from '../detectors/international/uk-nino.ts'
import { usBankNumber } from '../detectors/international/us-bank-number.ts'
import { usDriverLicense } from '../detectors/international/us-driver-license.ts'
import { usEin } from '../detectors/international/us-ein.ts'
import { usItin } from '../detectors/international/us-itin.ts'
import { usPassport } from '../detectors/international/us-passport.ts'
import { usSsn } from '../detectors/international/us-ssn.ts'
import { employeeId } from '../detectors/labelled/employee-id.ts'
import { employeeIdInBrackets } from '../detectors/labelled/employee-id-in-brackets.ts'
import { employeeIdInChatHeader } from '../detectors/labelled/employee-id-in-chat-header.ts'
import { medicalRecord } from '../detectors/labelled/medical-record.ts'
import { medicalRecordInBrackets } from '../detectors/labelled/medical-record-in-brackets.ts'
import { studentId } from '../detectors/labelled/student-id.ts'
import { studentIdInBrackets } from '../detectors/labelled/student-id-in-brackets.ts'
import { verificationCode } from '../detectors/labelled/verification-code.ts'
import { verificationCodeFirst } from '../detectors/labelled/verification-code-first.ts'
import { labelledLatinName, looselyLabelledLatinName } from '../detectors/latin-names/labelled-latin-name.ts'
import { runningName } from '../detectors/latin-names/running-name.ts'
import { amount } from '../detectors/money/amount.ts'
import { amountWithUnit } from '../detectors/money/amount-with-unit.ts'
import { ownMoney } from '../detectors/money/own-money.ts'
import { bareMacAddress } from '../detectors/network/bare-mac-address.ts'
import { chassisNumber } from '../detectors/network/chassis-number.ts'
import { cryptoAddress } from '../detectors/network/crypto-address.ts'
import { ethereumAddress } from '../detectors/network/ethereum-address.ts'
import { geoCoordinate } from '../detectors/network/geo-coordinate.ts'
import { geoDegrees } from '../detectors/network/geo-degrees.ts'
import { geoSingle } from '../detectors/network/geo-single.ts'
import { imei } from '../detectors/network/imei.ts'
import { ipAddress } from '../detectors/network/ip-address.ts'
import { ipV6Address } from '../detectors/network/ip-v6-address.ts'
import { labelledWallet } from '../detectors/network/labelled-wallet.ts'
import { macAddress } from '../detectors/network/mac-address.ts'
import { url } from '../detectors/network/url.ts'
import { vin } from '../detectors/network/vin.ts'
import { bankBranch } from '../detectors/organisations/bank-branch.ts'
import { chineseCompany } from '../detectors/organisations/chinese-company.ts'
import { chineseInstitution } from '../detectors/organisations/chinese-institution.ts'
import { englishCompany } from '../detectors/organisations/english-company.ts'
import { englishInstitution } from '../detectors/organisations/english-institution.ts'
import { knownOrganisation } from '../detectors/organisations/known-organisation.ts'
import { labelledOrganisation } from '../detectors/organisations/labelled-organisation.ts'
import { localBody } from '../detectors/organisations/local-body.ts'
import { shortFirmName } from '../detectors/organisations/short-firm-name.ts'
import { tradeName } from '../detectors/organisations/trade-name.ts'
import { bankAccount } from '../detectors/payment/bank-account.ts'
import { creditCard } from '../detectors/payment/credit-card.ts'
import { secrets } from '../detectors/secrets/secrets.ts'
import type { Detector } from './detector.ts'

/** Every rule, a line each. */
export const detectors: readonly Detector[] = [
  townWithPostcode,
  townBehindHouse,
  japaneseAddress,
  streetOfHome,
  labelledOrganisation,
  shortFirmName,
  tradeName,
  localBody,
  knownOrganisation,
  passengerName,
  foreignName,
  englishInstitution,
  englishCompany,
  bankBranch,
  chineseInstitution,
  chineseCompany,
  syllableName,
  dottedName,
  nickname,
  titledName,
  screenName,
  listedName,
  chatSpeaker,
  petName,
  quotedScreenName,
  labelledName,
  chineseFullName,
  romanceAddress,
  germanicAddress,
  namedPlace,
  postBox,
  streetAddress,
  irishCounty,
  chineseAddressLabelled,
  ruralAddress,
  crossing,
  placeInTown,
  chineseAddress,
  cnIdCard,
  gluedIdCard,
  gluedMobilePhone,
  cnIdCardCrossed,
  cnIdCardFirstGeneration,
  cnLicensePlate,
  cnMilitaryCardNumber,
  cnMilitaryId,
  cnPassport,
  cnSocialSecurity,
  cnSpecialPlate,
  cnTravelPermit,
  cnUsccPredecessors,
  cnUscc,
  hkId,
  macauId,
  qqInChatHeader,
  qq,
  twId,
  wechatId,
  wechatInternalId,
  abaRoutingNumber,
  auTfn,
  caSin,
  esNie,
  esNif,
  ibanCode,
  inAadhaar,
  inPan,
  itFiscalCode,
  krRrn,
  licensePlate,
  plPesel,
  sgNricFin,
  swiftCodeOfBank,
  sortCode,
  swiftCode,
  ukNhs,
  ukNino,
  usBankNumber,
  usDriverLicense,
  usEin,
  usItin,
  usPassport,
  usSsn,
  creditCard,
  bankAccount,
  medicalRecord,
  employeeId,
  studentId,
  verificationCode,
  verificationCodeFirst,
  labelledLatinName,
  looselyLabelledLatinName,
  runningName,
  emailAddress,
  disguisedEmailAddress,
  ipAddress,
  ipV6Address,
  macAddress,
  bareMacAddress,
  imei,
  vin,
  chassisNumber,
  dateOfBirth,
  dateThenBirth,
  birthInPassing,
  dateTime,
  ownMoney,
  amount,
  amountWithUnit,
  ...secrets,
  cnMobilePhone,
  cnLandlinePhone,
  cnHotline,
  internationalPhone,
  nanpPhone,
  nationalPhone,
  studentIdInBrackets,
  employeeIdInBrackets,
  medicalRecordInBrackets,
  employeeIdInChatHeader,
  dateByPerson,
  geoCoordinate,
  geoDegrees,
  geoSingle,
  cryptoAddress,
  ethereumAddress,
  labelledWallet,
  cnPassportNearLabel,
  cnTravelPermitNearLabel,
  disguisedCnMobilePhone,
  url,
]

export { denials }
