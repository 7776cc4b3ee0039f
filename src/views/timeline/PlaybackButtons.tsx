import { IconButton } from "./IconButton.tsx";
import type { Timeline } from "./timeline-state.ts";
import { speeds, usePlayback } from "./use-playback.ts";
import type { TimelineWords } from "./words.ts";

interface PlaybackButtonsProps {
  readonly timeline: Timeline;
  readonly words: TimelineWords["years"];
}

/** One year back, play, one year on, and how fast. */
export function PlaybackButtons({ timeline, words }: PlaybackButtonsProps) {
  const { isPlaying, speed, canPlay, step, toggle } = usePlayback(timeline);
  return (
    <div class="tl-playback">
      <IconButton label={words.back} path="M9.5 3L4.5 8L9.5 13M12.5 3V13" onClick={() => step(-1)} />
      {canPlay.value && (
        <IconButton
          label={isPlaying.value ? words.pause : words.play}
          path={isPlaying.value ? "M5 3V13M11 3V13" : "M4.5 2.5L13 8L4.5 13.5Z"}
          isFilled={!isPlaying.value}
          onClick={toggle}
        />
      )}
      <IconButton label={words.on} path="M6.5 3L11.5 8L6.5 13M3.5 3V13" onClick={() => step(1)} />
      {canPlay.value && (
        <label class="tl-speed">
          <span class="visually-hidden">{words.speed}</span>
          <select
            value={speed.value}
            onChange={(event) => {
              speed.value = Number(event.currentTarget.value);
            }}
          >
            {speeds.map((value) => (
              <option key={value} value={value} selected={value === speed.value}>
                {value}×
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
