import { customType } from "drizzle-orm/sqlite-core";

/** A value that only the installation's key opens; `seal` makes it. */
export type Sealed = string & { readonly sealed: unique symbol };

/** A column that holds sealed values. The compiler refuses a plain one. */
export const sealedText = customType<{ data: Sealed; driverData: string }>({ dataType: () => "text" });
