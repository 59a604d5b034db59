interface SelectFilterProps {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

export function SelectFilter({ name, label, all, value, choices }: SelectFilterProps) {
  return (
    <div className="min-w-0 basis-48 grow">
      <label htmlFor={`filter-${name}`} className="block text-sm font-medium">
        {label}
      </label>
      <select
        id={`filter-${name}`}
        name={name}
        defaultValue={value ?? ""}
        className="mt-1 min-h-9 w-full rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:min-h-11"
      >
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
