import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { AccountLink } from "@/components/account/account-link";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";
import { database } from "@/db/client";
import { hasUsers } from "@/db/repositories/users";
import { currentUser } from "./session";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Myowise", template: "%s · Myowise" },
  description:
    "Decision support for clinicians whose patients have muscle cramps, spasms or the pain of fibromyalgia: a ranked, cited list of options with warnings.",
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#172029" },
  ],
};

/** Reading the request makes every page dynamic, so that Next.js can put this request's nonce on its scripts. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  await headers();
  const user = await currentUser();
  const isFresh = user === undefined && !hasUsers(database());
  return (
    <html lang="en-GB">
      <body className="flex min-h-dvh flex-col bg-page font-sans text-ink antialiased">
        <a href="#main" className="skip-link">
          Skip to the content
        </a>
        <SiteHeader account={<AccountLink name={user?.name} isFresh={isFresh} />} />
        <main id="main" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
