import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ComposerProps, ShareProps } from "./share-props.ts";
import { shareWordsFor } from "./words.ts";
import "./share.css";

/** Opens the composer, which comes when it is asked for. Without a script there is nothing to press. */
export function ShareButton({ store, sentenceIn }: ShareProps) {
  const [isAlive, setAlive] = useState(false);
  const [Composer, setComposer] = useState<ComponentType<ComposerProps> | undefined>();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setAlive(true), []);
  if (!isAlive) return null;
  const onOpen = async () => {
    setOpen(true);
    const { Composer: loaded } = await import("./Composer.tsx");
    setComposer(() => loaded);
  };
  return (
    <>
      <button type="button" class="button share-button" aria-haspopup="dialog" onClick={() => void onOpen()}>
        {shareWordsFor(store.language.value).open}
      </button>
      {isOpen && Composer !== undefined && (
        <Composer store={store} sentenceIn={sentenceIn} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
