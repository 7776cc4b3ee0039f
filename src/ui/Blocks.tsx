import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface BlocksProps<Item> {
  readonly items: readonly Item[];
  readonly render: (item: Item) => ComponentChildren;
  /** Up to this number everything is drawn at once, so that find-in-page sees it. */
  readonly wholeUpTo: number;
  readonly start?: number;
}

/** Of a long list, what stands at once. */
export const blockLength = 60;
/** What a row is taken to be high before its block has been seen. */
const rowHeightPx = 72;

/** The items of a list; a long one is drawn block by block as it comes near the screen. */
export function Blocks<Item>({ items, render, wholeUpTo, start = 1 }: BlocksProps<Item>) {
  if (items.length <= wholeUpTo) return <ol class="list-items">{items.map(render)}</ol>;
  const blocks = Array.from({ length: Math.ceil(items.length / blockLength) }, (_, index) => index * blockLength);
  return (
    <>
      {blocks.map((from) => (
        <Block key={from} items={items.slice(from, from + blockLength)} render={render} start={start + from} />
      ))}
    </>
  );
}

function Block<Item>({ items, render, start }: Omit<BlocksProps<Item>, "wholeUpTo"> & { readonly start: number }) {
  const list = useRef<HTMLOListElement>(null);
  const [isNear, setIsNear] = useState(start === 1);
  const heightPx = useRef(items.length * rowHeightPx);
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry === undefined) return;
        if (!entry.isIntersecting && entry.boundingClientRect.height > 0) {
          heightPx.current = entry.boundingClientRect.height;
        }
        setIsNear(entry.isIntersecting);
      },
      { rootMargin: "1000px 0px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <ol class="list-items" start={start} ref={list}>
      {isNear ? (
        items.map(render)
      ) : (
        <li aria-hidden="true">
          <svg class="list-room" width="1" height={heightPx.current} aria-hidden="true" />
        </li>
      )}
    </ol>
  );
}
