import { useEffect, useState } from "preact/hooks";
import { Arriving } from "../../ui/Arriving.tsx";
import { later } from "../../ui/later.ts";
import type { ShareProps } from "./share-props.ts";
import "./share.css";

const composer = later(async () => (await import("./Composer.tsx")).Composer);

/** Opens the composer, which comes when it is asked for. Without a script there is nothing to press. */
export function ShareButton({ store, sentenceIn }: ShareProps) {
  const [isAlive, setAlive] = useState(false);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setAlive(true), []);
  if (!isAlive) return null;
  const { page } = store.words.value;
  return (
    <>
      <button type="button" class="button share-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {page.embed}
      </button>
      {isOpen && (
        <Arriving part={composer} words={page}>
          {(Composer) => <Composer store={store} sentenceIn={sentenceIn} onClose={() => setOpen(false)} />}
        </Arriving>
      )}
    </>
  );
}
