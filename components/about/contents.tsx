import { chapters } from "./chapters";

export function Contents() {
  return (
    <nav aria-label="On this page" className="lg:sticky lg:top-16 lg:self-start print:hidden">
      <ul className="flex flex-wrap gap-x-4 lg:flex-col">
        {chapters.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-flex min-h-8 items-center text-sm text-ink-soft hover:text-ink hover:underline"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
