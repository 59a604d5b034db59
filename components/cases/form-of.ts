import { fromExample } from "@/components/profile/from-example";
import type { ProfileForm } from "@/components/profile/profile-form";
import type { Profile } from "@/lib/profile/schema";

/** The form filled in with a profile that was saved. */
export const formOf = (profile: Profile, products: readonly string[]): ProfileForm => ({
  ...fromExample({ id: "", title: "", profile, products }),
  products: [...products],
});
