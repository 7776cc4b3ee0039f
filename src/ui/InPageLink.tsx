import type { AnchorHTMLAttributes } from "preact";

type InPageLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly href: string;
  readonly onFollow: () => void;
};

/** A link that the page itself can follow; a new tab, a new window and a page without script follow the address. */
export function InPageLink({ onFollow, children, ...rest }: InPageLinkProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link's Enter is a click
    // biome-ignore lint/a11y/noStaticElementInteractions: with its address it is a link
    <a
      {...rest}
      // biome-ignore lint/a11y/useValidAnchor: it has an address, which the page follows by itself
      onClick={(event) => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onFollow();
      }}
    >
      {children}
    </a>
  );
}
