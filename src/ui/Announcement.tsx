import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

/** So long a text rests before it is said: what changes at every key or year is said once. */
const restMs = 500;
/** Then it goes, or who reads on would come upon it a second time. */
const stayMs = 5000;

/** Says a text to those who do not see it change; what stands there at first they read in its place. */
export function Announcement({ text }: { readonly text: string }) {
  const said = useSignal("");
  const known = useRef(text);
  useEffect(() => {
    if (text === known.current) return;
    known.current = text;
    const timers = [restMs, stayMs].map((ms) =>
      setTimeout(() => {
        said.value = ms === restMs ? text : "";
      }, ms),
    );
    return () => timers.forEach(clearTimeout);
  }, [text]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
