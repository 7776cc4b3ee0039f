import { whenIdle } from "./when-idle.ts";

/** Waits between two steps of what nobody waits for, so that what the reader does comes first. */
export function rest(): Promise<void> {
  return new Promise((resolve) => {
    whenIdle(resolve, 100);
  });
}
