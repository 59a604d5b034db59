const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `2026-11-22` as `22 November 2026`, whatever the clock's zone. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split("-");
  const name = months[Number(month) - 1];
  return name === undefined || day === undefined ? date : `${Number(day)} ${name} ${year}`;
}
