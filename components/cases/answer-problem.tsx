/** In the place of an answer that cannot be shown: why. */
export function AnswerProblem({ problem }: { readonly problem: string }) {
  return (
    <p data-own-words role="alert" className="max-w-[72ch] rounded-lg border border-line bg-surface p-4">
      <span className="font-semibold">The answer of this visit cannot be shown.</span> {problem}
    </p>
  );
}
