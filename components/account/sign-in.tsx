"use client";

import { useState } from "react";
import { PasskeyButton } from "./passkey-button";
import { SecondStepForm } from "./second-step-form";
import { SignInForm } from "./sign-in-form";

/** Signing in: a passkey, or a password and, where one is set up, the code of an authenticator app. */
export function SignIn({ returnTo }: { readonly returnTo: string }) {
  const [isSecondStep, setIsSecondStep] = useState(false);
  const finish = () => location.assign(returnTo);
  if (isSecondStep) return <SecondStepForm onDone={finish} onBack={() => setIsSecondStep(false)} />;
  return (
    <>
      <SignInForm onSecondStep={() => setIsSecondStep(true)} onDone={finish} />
      <PasskeyButton onDone={finish} />
    </>
  );
}
