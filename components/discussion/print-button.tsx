"use client";

import { Button } from "@/components/ui/button";

/** Opens the browser's way to paper. */
export const PrintButton = () => <Button onClick={() => print()}>Print</Button>;
