import "./page-links.css";

export interface PageLink {
  readonly href: string;
  readonly name: string;
  /** The page that is being read. */
  readonly isCurrent: boolean;
}

interface PageLinksProps {
  readonly label: string;
  readonly links: readonly PageLink[];
}

/** The ways to the pages to read, for the foot of a page. */
export function PageLinks({ label, links }: PageLinksProps) {
  return (
    <nav class="page-links" aria-label={label}>
      <ul>
        {links.map(({ href, name, isCurrent }) => (
          <li key={href}>
            <a href={href} aria-current={isCurrent ? "page" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
