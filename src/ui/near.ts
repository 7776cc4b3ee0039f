import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from "@preact/signals";
import type { RefCallback } from "preact";
import { useMemo } from "preact/hooks";

/** How far from the screen a part still counts as near: it is up to date before it is scrolled into sight. */
const marginPx = 200;

/** Whether the element that has `watch` as its ref is on the screen or near it; until that is known, it is. */
export function useNear(): { readonly isNear: ReadonlySignal<boolean>; readonly watch: RefCallback<Element> } {
  const isNear = useSignal(true);
  const watch = useMemo(() => {
    let observer: IntersectionObserver | undefined;
    return (element: Element | null) => {
      observer?.disconnect();
      if (element === null) return;
      observer = new IntersectionObserver(
        (entries) => {
          isNear.value = entries.at(-1)?.isIntersecting ?? true;
        },
        { rootMargin: `${marginPx}px` },
      );
      observer.observe(element);
    };
  }, [isNear]);
  return { isNear, watch };
}

/** A signal as it is, or for a part that nobody sees as it was until the next picture has been painted: no step waits for that part. */
export function useOncePainted<Value>(
  source: ReadonlySignal<Value>,
  isNear: ReadonlySignal<boolean>,
): ReadonlySignal<Value> {
  const painted = useSignal(source.peek());
  useSignalEffect(() => {
    const value = source.value;
    if (isNear.value || document.hidden) {
      painted.value = value;
      return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        painted.value = value;
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  });
  return useComputed(() => (isNear.value ? source.value : painted.value));
}
