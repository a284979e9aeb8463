import { defineDetector } from '../../detect/detector.ts'
import { weigh } from '../weigh.ts'
import { vehicleLabels } from './vehicle-labels.ts'

/**
 * Chassis number of a vehicle that has no VIN (Japan's own market), by its label.
 * Source: 道路運送車両法, article 29; forms of the makers (model, hyphen, serial).
 */
export const chassisNumber = defineDetector({
  kind: 'labelled',
  type: 'VIN',
  labels: vehicleLabels,
  value: /[A-Z]{1,4}\d{0,3}[A-Z]{0,2}-\d{6,7}(?![A-Za-z0-9])/y,
  judge: (candidate) => weigh(candidate, { form: 'chassis number', bare: 0, labelled: 0.8 }),
  cases: {
    yes: [
      'chassis no. «NHW20-1234567»',
      '车架号：«ZVW30-0123456»',
      'frame number «JZX100-0123456»',
      '底盘号«GX110-6001234»',
      'VIN «BNR32-305123»',
      'Chassis number: «S15-000123»',
    ],
    no: [
      'part number NHW20-1234567',
      'NHW20-1234567',
      'chassis is steel',
      'vin rouge 2015',
      'frame 1200',
      'order NHW20-1234567',
    ],
  },
})
