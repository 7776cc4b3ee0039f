type Control = HTMLInputElement | HTMLSelectElement;

/** What the reader has chosen in a page that does not answer yet. */
export function earlyEdits(page: Element): readonly Control[] {
  return [...page.querySelectorAll<Control>("input, select")].filter((control) =>
    control instanceof HTMLSelectElement
      ? [...control.options].some(({ selected, defaultSelected }) => selected !== defaultSelected)
      : control.checked !== control.defaultChecked || control.value !== (control.defaultValue || unsaid(control)),
  );
}

/** The value of one that was given none. */
const unsaid = ({ type }: HTMLInputElement) => (type === "checkbox" || type === "radio" ? "on" : "");

/** Has it answer now, as if chosen this moment. */
export function tellEdits(controls: readonly Control[]): void {
  for (const control of controls) {
    // The one of several that another has taken the place of.
    if (control.matches("[type=radio]:not(:checked)")) continue;
    for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
  }
}
