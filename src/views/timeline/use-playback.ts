import { type Signal, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { yearOfDay } from "../../model/edtf.ts";
import type { Timeline } from "./timeline-state.ts";
import { onlyYearPatch, steppedYear } from "./years.ts";

export const speeds = [0.5, 1, 2, 4] as const;

/** How long a year stays at the speed 1. */
const yearMs = 700;

export interface Playback {
  readonly isPlaying: Signal<boolean>;
  readonly speed: Signal<number>;
  /** Nothing moves by itself for readers who asked for less motion; they step. */
  readonly canPlay: Signal<boolean>;
  readonly step: (by: 1 | -1) => void;
  readonly toggle: () => void;
}

/** Goes through the years one by one and stops at this year. While it plays, changes are on their way to a step. */
export function usePlayback({ store, scale }: Timeline): Playback {
  const isPlaying = useSignal(false);
  const speed = useSignal(1);
  const canPlay = useSignal(true);
  const lastYear = () => Math.min(scale.peek().lastYear, yearOfDay(store.day.peek()));
  const show = (year: number, kind: "step" | "drag") => store.change(onlyYearPatch(year), kind);
  const next = (by: 1 | -1) => steppedYear(by, store.selection.peek(), scale.peek());

  useEffect(() => {
    const query = window.matchMedia("(prefers-reduced-motion: reduce)");
    const follow = () => {
      canPlay.value = !query.matches;
      if (query.matches) isPlaying.value = false;
    };
    follow();
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, [canPlay, isPlaying]);

  useSignalEffect(() => {
    if (!isPlaying.value) return;
    const timer = setInterval(() => {
      const year = next(1);
      const isEnd = year >= lastYear();
      show(Math.min(year, lastYear()), isEnd ? "step" : "drag");
      if (isEnd) isPlaying.value = false;
    }, yearMs / speed.value);
    return () => clearInterval(timer);
  });

  const stop = () => {
    const year = store.selection.peek().from;
    if (isPlaying.peek() && year !== undefined) show(year, "step");
    isPlaying.value = false;
  };
  return {
    isPlaying,
    speed,
    canPlay,
    step: (by) => {
      isPlaying.value = false;
      show(next(by), "step");
    },
    toggle: () => {
      if (isPlaying.peek()) return stop();
      const { from, to } = store.selection.peek();
      const isAtEnd = from !== undefined && from === to && from >= lastYear();
      show(isAtEnd ? scale.peek().firstYear : from !== undefined && from === to ? from : next(1), "drag");
      isPlaying.value = true;
    },
  };
}
