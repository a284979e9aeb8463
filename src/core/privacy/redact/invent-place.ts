import type { Pick } from './invent.ts'

const hanTowns = ['云岭市', '清河市', '江宁市', '南坪市', '白石市', '松原县', '青浦县', '东湾市']
const hanRoads = ['和平路', '新华路', '文昌街', '建设路', '滨河路', '育才街', '东风路', '花园路']
const latinTowns = [
  'Ashford',
  'Brookfield',
  'Clayton',
  'Fairview',
  'Milton',
  'Riverside',
  'Westbrook',
  'Linwood',
]
const latinRoads = ['Maple Street', 'Church Road', 'Station Road', 'Park Avenue', 'Mill Lane', 'Oak Drive']

/** Another address in the same script: a road with a number, and a town. Null for other scripts. */
export function inventPlace(address: string, pick: Pick): string | null {
  const number = String(pick([3, 7, 12, 18, 25, 36, 41, 58, 64, 77, 82, 96]))
  if (/\p{Script=Han}/u.test(address)) return `${pick(hanTowns)}${pick(hanRoads)}${number}号`
  return /^[\x20-\x7e\u00a0-\u024f\n]+$/.test(address)
    ? `${number} ${pick(latinRoads)}, ${pick(latinTowns)}`
    : null
}
