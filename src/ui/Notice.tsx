import type { ComponentChildren } from "preact";

interface NoticeProps {
  readonly title: string;
  readonly dismiss: string;
  readonly onDismiss: () => void;
  readonly children: ComponentChildren;
}

/** Something the reader should know and can put away. */
export function Notice({ title, dismiss, onDismiss, children }: NoticeProps) {
  return (
    <div class="notice" role="status">
      <div>
        <p class="notice-title">{title}</p>
        {children}
      </div>
      <button type="button" class="button button-quiet" onClick={onDismiss}>
        {dismiss}
      </button>
    </div>
  );
}
