/** Labels of forms, keys and columns whose value is a person, whatever it looks like. */
export const personLabels = `
full name|legal name|first name|last name|middle name|given name|given names|surname|surnames|family name|maiden name|preferred name|nickname|firstname|lastname|middlename
givenname|fullname|first_name|last_name|middle_name|full_name|given_name|family_name|legal_name|display_name|displayname|contact_name|customer_name|client_name
patient_name|employee_name|student_name|user_full_name|cardholder_name|account_name|holder_name|recipient_name|sender_name|billing_name|shipping_name|emergency_contact
patient name|patient's name|customer name|client name|employee name|student name|applicant name|candidate name|guest name|passenger name|contact name|account name
beneficiary name|recipient name|sender name|name of applicant|name of patient|name of insured|name on card|name on account|cardholder|cardholder name|card holder|account holder
account holder name|accountholder|policyholder|policy holder|insured|named insured|beneficiary|emergency contact|next of kin|spouse|spouse name|tenant|landlord|lessee|lessor
plaintiff|defendant|witness|counsel|claimant|respondent|petitioner|applicant|patient|passenger|signed by|prepared by|approved by|reviewed by|submitted by|requested by
reported by|assigned to|written by|created by|issued to|bill to|ship to|sold to|attention|attn|assignee|reporter|signed-off-by|co-authored-by|reviewed-by|surname and given names
mother's name|father's name|mother's maiden name|guardian|legal guardian|attending physician|physician|primary care physician|line manager|hiring manager|supervisor
my name is|i am called|name and surname|nombre|nombre completo|nombre y apellidos|apellidos|apellido|nom|prénom|nom complet|vorname|nachname|familienname
nome|nome completo|cognome|sobrenome|imię|nazwisko|imię i nazwisko|姓名拼音|拼音姓名|英文名|英文姓名|拼音|护照姓名|姓名|姓|真实姓名|联系人|收件人|收货人|寄件人|持卡人|户名|旅客|乘客
乘客姓名|申请人|候选人|患者|客户姓名|员工姓名|学生姓名
`
  .split(/[|\n]/)
  .filter(Boolean)

/** Labels that a thing may have as well: their value must look like a name. */
export const looseLabels = `
name|names|employee|customer|client|candidate|student|author|manager|contact|contact person|owner|recipient|sender|beneficial owner|driver|resident|subscriber|member|doctor|guest
participant|attendee|attendees|participants|teacher|parent|interviewer|recruiter|agent|adjuster|username|user|user name|user_name|payee|payer|donor|organizer|host|speaker|title holder
`
  .split(/[|\n]/)
  .filter(Boolean)
