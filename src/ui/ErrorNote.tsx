interface ErrorNoteProps {
  readonly title: string;
  readonly detail: string;
  readonly action: string;
  readonly onAction: () => void;
}

/** Says what failed and offers the way out. */
export function ErrorNote({ title, detail, action, onAction }: ErrorNoteProps) {
  return (
    <div class="error-note" role="alert">
      <p class="error-title">{title}</p>
      <p>{detail}</p>
      <button type="button" class="button" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
