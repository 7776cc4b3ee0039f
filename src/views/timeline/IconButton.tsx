interface IconButtonProps {
  readonly label: string;
  readonly path: string;
  readonly isFilled?: boolean;
  /** It keeps the focus, and says that it does nothing now. */
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

export function IconButton({ label, path, isFilled = false, isDisabled = false, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`button tl-icon${isFilled ? " is-filled" : ""}`}
      aria-label={label}
      title={label}
      aria-disabled={isDisabled ? true : undefined}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  );
}
