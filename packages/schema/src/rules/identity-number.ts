const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checks = '10X98765432'

/** Whether it is the number of a resident identity card: a day of birth that exists, and the right check character (GB 11643-1999). */
export function isIdentityNumber(number: string): boolean {
  const [, year, month, day] = /^\d{6}((?:18|19|20)\d{2})(\d{2})(\d{2})\d{3}[\dX]$/.exec(number) ?? []
  if (!year) return false
  const born = new Date(`${year}-${month}-${day}T00:00:00Z`)
  if (Number.isNaN(born.getTime()) || born.toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return false
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return checks[sum % 11] === number[17]
}
