import type { Metadata } from "next";
import { HandoutPage } from "@/components/handout/handout-page";
import "@/components/handout/handout.css";

export const metadata: Metadata = { title: "Patient handout" };

export default function Page() {
  return <HandoutPage />;
}
