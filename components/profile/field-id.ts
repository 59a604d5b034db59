/** The id of the element that a fact is entered in: `labs.egfr` → `field-labs--egfr`. */
export const fieldId = (path: string): string => `field-${path.replaceAll(".", "--")}`;
