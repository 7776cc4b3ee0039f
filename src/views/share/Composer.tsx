import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { usualHeightPx } from "../../embed/embed-code.ts";
import { firstWordsFor } from "../../i18n/first-words.ts";
import { type FilterMode, type Look, looks } from "../../state/selection.ts";
import { CodeBox } from "./CodeBox.tsx";
import "./composer.css";
import { type Composition, compose, possiblePresets } from "./compose.ts";
import { Preview } from "./Preview.tsx";
import { Recipes } from "./Recipes.tsx";
import type { ComposerProps } from "./share-props.ts";
import type { ShareWords } from "./share-words.ts";
import { shareWordsFor } from "./words.ts";

const ways = ["frame", "script", "element"] as const;

/** Where an editor makes an embed of what is on screen: chooses, sees it at three widths, reads what it will say, copies it. */
export function Composer({ store, sentenceIn, onClose }: ComposerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const presets = possiblePresets(store);
  const [composition, setComposition] = useState<Composition>(() => ({
    preset: presets.includes("card") ? "card" : "full",
    language: store.language.peek(),
  }));
  const [way, setWay] = useState<(typeof ways)[number]>("script");
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const words = shareWordsFor(store.language.value);
  const root = new URL(store.hrefOf({ kind: "home" }, store.atlas.settings.languages[0]), window.location.href).href;
  const composed = compose(store, composition, root);
  return (
    <dialog
      ref={dialog}
      class="composer"
      aria-labelledby="composer-title"
      onClose={onClose}
      // Opened from a card, it closes alone: the card's own keys do not hear of it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="composer-bar">
        <h2 id="composer-title">{words.title}</h2>
        <button type="button" class="button button-quiet" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      <div class="composer-body">
        <Options
          composition={composition}
          presets={presets}
          languages={store.atlas.settings.languages}
          words={words}
          onChange={setComposition}
        />
        <div class="composer-result">
          <p class="composer-sentence" role="status">
            <strong>{words.readersSee}</strong>{" "}
            {describeComposition(composition, words, sentenceIn(store.language.value))}
          </p>
          <Preview composed={composed} composition={composition} words={words} />
          <fieldset class="composer-ways">
            <legend>{words.code}</legend>
            {ways.map((each) => (
              <label key={each}>
                <input type="radio" name="way" checked={way === each} onChange={() => setWay(each)} />
                {words.ways[each].name}
              </label>
            ))}
          </fieldset>
          <p class="composer-hint">{words.ways[way].hint}</p>
          <CodeBox label={words.ways[way].name} text={composed.code[way]} rows={6} words={words} />
          <h3>{words.link}</h3>
          <p class="composer-hint">{words.linkHint}</p>
          <CodeBox label={words.link} text={composed.link} rows={2} words={words} />
          <h3>{words.recipes}</h3>
          <Recipes recipes={words.recipeList} />
          <p>
            <a href={`${store.hrefOf({ kind: "home" })}webmasters/`}>{words.guide}</a>
          </p>
        </div>
      </div>
    </dialog>
  );
}

function describeComposition(composition: Composition, words: ShareWords, sentence: string): string {
  const { preset, language, filters, look, heightPx } = composition;
  return words.describe({
    sentence,
    panels: lower(words.presets[preset]),
    language: firstWordsFor(language).language,
    filters: lower(words.filterModes[filters ?? "free"]),
    look: lower(words.looks[look ?? "system"]),
    height: heightPx === undefined ? lower(words.heights.automatic) : `${heightPx} px`,
  });
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}

interface OptionsProps {
  readonly composition: Composition;
  readonly presets: ReturnType<typeof possiblePresets>;
  readonly languages: readonly string[];
  readonly words: ShareWords;
  readonly onChange: (composition: Composition) => void;
}

function Options({ composition, presets, languages, words, onChange }: OptionsProps) {
  const { preset, language, filters, look, heightPx } = composition;
  const change = (part: { readonly [Key in keyof Composition]?: Composition[Key] | undefined }) => {
    // Keys of both are those of Composition; undefined ones are left out.
    const entries = Object.entries({ ...composition, ...part }).filter(([, value]) => value !== undefined);
    onChange(Object.fromEntries(entries) as unknown as Composition);
  };
  return (
    <div class="composer-options">
      <Choice legend={words.panels}>
        {presets.map((each) => (
          <Radio key={each} name="preset" isOn={preset === each} onChoose={() => change({ preset: each })}>
            {words.presets[each]}
          </Radio>
        ))}
      </Choice>
      <Choice legend={words.language}>
        {languages.map((each) => (
          <Radio key={each} name="language" isOn={language === each} onChoose={() => change({ language: each })}>
            <span lang={each}>{firstWordsFor(each).language}</span>
          </Radio>
        ))}
      </Choice>
      <Choice legend={words.filters}>
        {([undefined, "locked"] as const).map((each: FilterMode | undefined) => (
          <Radio key={each} name="filters" isOn={filters === each} onChoose={() => change({ filters: each })}>
            {words.filterModes[each ?? "free"]}
          </Radio>
        ))}
      </Choice>
      <Choice legend={words.look}>
        {([undefined, ...looks] as const).map((each: Look | undefined) => (
          <Radio key={each} name="look" isOn={look === each} onChoose={() => change({ look: each })}>
            {words.looks[each ?? "system"]}
          </Radio>
        ))}
      </Choice>
      <Choice legend={words.height}>
        <Radio name="height" isOn={heightPx === undefined} onChoose={() => change({ heightPx: undefined })}>
          {words.heights.automatic}
        </Radio>
        <Radio name="height" isOn={heightPx !== undefined} onChoose={() => change({ heightPx: usualHeightPx[preset] })}>
          {words.heights.fixed}
        </Radio>
        {heightPx !== undefined && (
          <input
            type="number"
            aria-label={words.heightPx}
            min={200}
            max={4000}
            step={10}
            value={heightPx}
            onChange={({ currentTarget }) => {
              const px = Math.round(currentTarget.valueAsNumber);
              change({ heightPx: Number.isFinite(px) ? Math.min(4000, Math.max(200, px)) : usualHeightPx[preset] });
            }}
          />
        )}
      </Choice>
    </div>
  );
}

function Choice({ legend, children }: { readonly legend: string; readonly children: ComponentChildren }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

interface RadioProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

function Radio({ name, isOn, onChoose, children }: RadioProps) {
  return (
    <label>
      <input type="radio" name={`composer-${name}`} checked={isOn} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
