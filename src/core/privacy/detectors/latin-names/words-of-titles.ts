const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

/** Before a surname, and never part of the name. */
export const honorifics = set(`
  mr mrs ms miss mx dr prof professor sir madam madame mme mlle m. herr frau señor señora senor senora sr. sra srta doña dona monsieur mademoiselle
  signor signora sig hr fru ing dott dra doktor mister missus messrs monsignor
`)

/** Callings that stand before a name and are words as well. */
export const callings = set(`
  judge justice officer detective inspector sergeant sgt captain capt lieutenant lt colonel col general gen major corporal attorney nurse rev reverend pastor rabbi
  imam sheikh father sister brother uncle aunt auntie grandma grandpa senator sen governor gov rep representative congressman congresswoman councillor mayor
  ambassador chancellor dean coach agent deputy sheriff trooper constable dame lady lord hon honorable chief principal president chairman chairwoman minister
  prince princess baron baroness count countess duke duchess emperor empress vicomte comte marquis earl viscount
`)

/** What a person is to another or to a matter; the name follows, with or without a colon. */
export const roles = set(`
  plaintiff defendant witness counsel appellant respondent petitioner claimant landlord tenant lessor lessee employee employer applicant candidate beneficiary patient
  customer client student pupil teacher tutor guardian parent passenger driver owner holder cardholder accountholder insured policyholder payer payee payor recipient
  sender addressee borrower lender guarantor debtor creditor taxpayer resident suspect victim complainant offender inmate buyer seller vendor purchaser contractor
  adjuster supervisor manager director ceo cto cfo coo vp secretary treasurer president founder cofounder assistant accountant lawyer solicitor barrister paralegal
  notary physician doctor surgeon dentist therapist psychiatrist pharmacist technician engineer developer designer analyst consultant recruiter interviewer interviewee
  intern trainee colleague coworker teammate neighbour neighbor roommate flatmate housemate friend boyfriend girlfriend fiance fiancé fiancee fiancée partner spouse
  husband wife son daughter child kid brother sister mother father mom mum dad mama papa grandmother grandfather grandson granddaughter nephew niece cousin uncle
  aunt ex boss mentor nanny babysitter attendee attendees participant participants chaperone author editor reviewer assignee reporter organizer organiser host guest speaker
  contact contacts attn attention signatory signed chair apologies present absent nominee subscriber member user lead nurse gp attending provider caller
  prescriber referrer donor volunteer trustee executor heir heiress hire cliente paciente empleado residente titular signataire klient klientin patientin mieter vermieter
  intestato intestataire passager kunde mitarbeiter bewerber cliente
  rider courier cashier waiter bartender hostess planner broker realtor agent underwriter auditor controller bookkeeper payroll steward foreman plumber electrician
  deponent affiant decedent minor mr/mrs from to cc bcc by booked prepared approved written reviewed deceased
`)

/** Kin and the like: also a given name alone follows them. */
export const kin = set(`
  colleague coworker teammate neighbour neighbor roommate flatmate housemate friend boyfriend girlfriend fiance fiancé fiancee fiancée partner spouse husband wife son
  daughter child kid brother sister mother father mom mum dad grandmother grandfather grandson granddaughter nephew niece cousin uncle aunt ex boss mentor nanny
  babysitter named called twins toddler baby boy girl buddy guardian chaperone
`)

/** Words of greeting and thanks, after which a name stands. */
export const salutations = set(`
  dear hi hello hey hiya howdy greetings hallo liebe lieber geehrte geehrter sehr bonjour cher chère chere hola estimado estimada querido querida ciao caro cara gentile
  beste kära kære hej olá prezado prezada thanks thank cheers congratulations congrats welcome goodbye bye sorry attn birthday anniversary morning afternoon evening yo thx heya oi
`)

/** Small words inside a name of several. */
export const particles = set(`
  de la le las los del della di da dos das du des van der den von zu zur ter ten bin ibn bint binti binte al el af av y e ap mac st. ben abu ter vom della dalla degli lo dello
`)

/** What follows a name and belongs to it. */
export const suffixes = set('jr sr jnr snr ii iii iv')
