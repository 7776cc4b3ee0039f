import type { Recipe } from "./share-words.ts";
import "./recipes.css";

/** What to do in each content manager, one after the other. */
export function Recipes({ recipes }: { readonly recipes: readonly Recipe[] }) {
  return (
    <div class="recipes">
      {recipes.map(({ name, steps }) => (
        <details key={name}>
          <summary>{name}</summary>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      ))}
    </div>
  );
}
