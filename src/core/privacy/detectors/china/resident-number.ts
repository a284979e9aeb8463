import { holdsMod11Two } from '../../checksums/mod-11-2.ts'
import { isDay } from '../dates/calendar.ts'
import { isRegionCode } from './region-code.ts'

/** Whether 18 characters have region, day of birth and check character of a resident identity number (GB 11643). */
export function isResidentNumber(compact: string): boolean {
  const year = Number(compact.slice(6, 10))
  return (
    isRegionCode(compact.slice(0, 6)) &&
    year >= 1850 &&
    year < 2100 &&
    isDay(year, Number(compact.slice(10, 12)), Number(compact.slice(12, 14))) &&
    holdsMod11Two(compact)
  )
}
